import type { State } from './dimension';

/** Something that a property refuses. */
export interface Finding {
  property: string;
  /** What it is about, the same from run to run: the key of the baseline. */
  subject: string;
  sentence: string;
  /** The share of the states asked about that show it, where it was measured: an accepted finding may not grow. */
  share?: number;
  /** Not shown and not refuted: nobody can accept it. */
  undecided?: true;
  /** A patient in whom it shows, where there is one. */
  state: State | null;
}
