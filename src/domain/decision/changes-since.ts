import type { Consultation } from '../consultation/consultation';
import type { KnowledgeManifest } from '../consultation/knowledge';
import { type ComparisonEvidence, type LeadKey, compare } from '../evidence/comparison';
import type { Outcome } from '../evidence/outcome';
import type { Status } from '../treatment/status';
import type { Decision, Pinned, PinnedRatio } from './decision';
import { onTheTable } from './on-the-table';
import { pinnedNow } from './pinned-now';

/**
 * What is not as it was when a decision was taken. gone: the knowledge has no such option any more. figure: another number, or one
 * that came or went. ratio: another hazard ratio with it. unchecked: the same number, but its check at the source was withdrawn.
 */
export type ChangeSince =
  | { kind: 'status'; optionId: string; from: Status; to: Status }
  | { kind: 'gone'; optionId: string }
  | { kind: 'figure'; optionId: string; question: string; from: Outcome; to: Outcome }
  | { kind: 'ratio'; optionId: string; question: string; from: PinnedRatio; to: PinnedRatio | null }
  | { kind: 'unchecked'; optionId: string; question: string };

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
  const figures = pinned.figures.flatMap(({ optionId, question, outcome: from, ratio }): ChangeSince[] => {
    if (now.statuses[optionId] === undefined) return [];
    const held = now.figures.find((one) => one.optionId === optionId && one.question === question);
    const to = held?.outcome ?? ({ kind: 'notReported', why: 'notInStudy' } as const);
    const changes: ChangeSince[] = [];
    if (said(from) !== said(to)) changes.push({ kind: 'figure', optionId, question, from, to });
    else if (isChecked(from) && !isChecked(to)) changes.push({ kind: 'unchecked', optionId, question });
    // A decision of an older Tandem pinned no ratios: that none is there says nothing.
    if (ratio && JSON.stringify(ratio) !== JSON.stringify(held?.ratio)) {
      changes.push({ kind: 'ratio', optionId, question, from: ratio, to: held?.ratio ?? null });
    }
    return changes;
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

const isChecked = (outcome: Outcome) => outcome.kind !== 'notReported' && outcome.checked !== null;

/** What an outcome says: its number, its bounds and the study that they are of. Why there is none is no number. */
function said(outcome: Outcome): string {
  if (outcome.kind === 'notReported') return '';
  const { interval, trialId, armId } = outcome;
  const bounds = interval ? [interval.low, interval.high] : null;
  const value =
    outcome.kind === 'frequency' ? outcome.percent : outcome.kind === 'median' ? outcome.months : outcome.value;
  return JSON.stringify([outcome.kind, value, bounds, trialId, armId]);
}
