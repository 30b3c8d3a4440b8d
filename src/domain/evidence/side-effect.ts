import type { Text } from './text';

/** A side effect that trial rows refer to by `id`, so that rows of different trials line up. */
export interface SideEffect {
  id: string;
  /** A clinician's term. */
  name: Text;
  /** Plain words, a noun phrase: "feeling sick". */
  plain: Text;
  /** Short forms and other names, for the search: "ILD". */
  synonyms?: string[];
  /** One plain sentence of what it is like. */
  what: Text;
  /** "laboratory": found by a test rather than felt. */
  kind: 'felt' | 'laboratory';
  /** What finds it, where it is not felt; absent: it is felt. */
  foundBy?: Finder;
}

/** blood: a blood test. pulse: the pulse or a heart tracing. scan: a scan of the heart. tracing: a heart tracing (ECG). */
export type Finder = 'blood' | 'bloodOrUrine' | 'pulse' | 'scan' | 'tracing';
