import type { Consultation } from '../consultation/consultation';
import { type EffectRow, outOfShown } from '../evidence/comparison';
import type { Scale } from '../evidence/shown-figure';
import type { Timeline } from '../patient/history/timeline';
import { MOST_EFFECTS, type DocumentCase } from './document-case';

/** What the note for the chart is made of besides what the sheet is. Its comparison holds recalled figures too, and marks them. */
export interface NoteCase extends DocumentCase {
  consultation: Consultation;
  timeline: Timeline;
  /** Citations of what is shown. */
  cited: readonly string[];
}

export function noteScale({ comparison }: DocumentCase, effects: readonly EffectRow[]): Scale {
  return { outOf: outOfShown(comparison, effects), precision: 'exact' };
}

/** The most frequent side effects; none while the topic is closed. */
export const noteEffects = ({ comparison, opened }: DocumentCase): EffectRow[] =>
  opened.sideEffects ? comparison.effects.slice(0, MOST_EFFECTS) : [];
