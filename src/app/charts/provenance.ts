import { Directive, input } from '@angular/core';

/** Where the figures of a panel come from, in words: goes along with what is copied or downloaded. */
export interface Provenance {
  /** Name of the study; null: several, which the figures themselves name. */
  study: string | null;
  /** A line for each source: its citation, and whether the figures were read there. */
  sources: readonly string[];
  /** Says that figures of different studies cannot be compared; null: they are of one study. */
  band: string | null;
}

/** Stands on a panel: every chart within takes its provenance along. */
@Directive({ selector: '[tandemProvenance]' })
export class ProvenanceOf {
  readonly tandemProvenance = input.required<Provenance | null>();
}
