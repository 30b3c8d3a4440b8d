import type { Text } from './text';

/** A side effect that trial rows refer to by `id`, so that rows of different trials line up. */
export interface SideEffect {
  id: string;
  /** A clinician's term. */
  name: Text;
  /** Plain words, a noun phrase: "feeling sick". */
  plain: Text;
  /** One plain sentence of what it is like. */
  what: Text;
  /** "laboratory": found by a blood test rather than felt. */
  kind: 'felt' | 'laboratory';
}
