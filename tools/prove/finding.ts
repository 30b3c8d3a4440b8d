import type { State } from './dimension';

/** Something that a property refuses. */
export interface Finding {
  property: string;
  /** What it is about, the same from run to run: the key of the baseline. */
  subject: string;
  sentence: string;
  /** A patient in whom it shows, where there is one. */
  state: State | null;
}
