import type { Consultation } from '../consultation/consultation';
import type { KnowledgeManifest } from '../consultation/knowledge';
import { type ComparisonEvidence, type LeadKey, compare } from '../evidence/comparison';
import type { Outcome } from '../evidence/outcome';
import type { Status } from '../treatment/status';
import type { Decision, Pinned } from './decision';
import { onTheTable } from './on-the-table';
import { pinnedNow } from './pinned-now';

/**
 * What is not as it was when a decision was taken. gone: the knowledge has no such option any more. figure: another number, or one
 * that came or went.
 */
export type ChangeSince =
  | { kind: 'status'; optionId: string; from: Status; to: Status }
  | { kind: 'gone'; optionId: string }
  | { kind: 'figure'; optionId: string; question: string; from: Outcome; to: Outcome };

/**
 * @param pinned what the decision rests on
 * @param now the same options today, with the figures of every topic: only what was shown is looked at
 */
export function changesSince(pinned: Pinned, now: Pinned): ChangeSince[] {
  const options = Object.entries(pinned.statuses).flatMap(([optionId, from]): ChangeSince[] => {
    const to = now.statuses[optionId];
    if (to === undefined) return [{ kind: 'gone', optionId }];
    return to === from ? [] : [{ kind: 'status', optionId, from, to }];
  });
  const figures = pinned.figures.flatMap(({ optionId, question, outcome: from }): ChangeSince[] => {
    const to = now.figures.find((one) => one.optionId === optionId && one.question === question)?.outcome;
    if (now.statuses[optionId] === undefined) return [];
    const today = to ?? ({ kind: 'notReported', why: 'notInStudy' } as const);
    return said(from) === said(today) ? [] : [{ kind: 'figure', optionId, question, from, to: today }];
  });
  return [...options, ...figures];
}

/** Whatever may have been shown then, whatever is shown today. */
const everyLead: readonly LeadKey[] = ['growth', 'shrinking', 'brainShrinking', 'brainGrowth', 'survival'];

/** What of a decision is not as it was, by what holds of the person today. Only what was shown then is looked at. */
export function changesOf(
  { discussed, pinned }: Pick<Decision, 'discussed' | 'pinned'>,
  consultation: Consultation,
  evidence: ComparisonEvidence,
  manifest: Pick<KnowledgeManifest, 'version' | 'evidenceDate'>,
): ChangeSince[] {
  const comparison = compare(onTheTable(discussed, consultation), evidence, false, consultation.picture);
  const every = { response: true, survival: true, sideEffects: true };
  return changesSince(pinned, pinnedNow(comparison, everyLead, comparison.effects, every, manifest));
}

/** What an outcome says: its number, its bounds and the study that they are of. Why there is none is no number. */
function said(outcome: Outcome): string {
  if (outcome.kind === 'notReported') return '';
  const { interval, trialId, armId } = outcome;
  const bounds = interval ? [interval.low, interval.high] : null;
  const value =
    outcome.kind === 'frequency' ? outcome.percent : outcome.kind === 'median' ? outcome.months : outcome.value;
  return JSON.stringify([outcome.kind, value, bounds, trialId, armId]);
}
