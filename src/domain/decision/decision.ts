import type { Outcome } from '../evidence/outcome';
import type { Text } from '../evidence/text';
import type { Status } from '../treatment/status';

/** Why an option that was on the table is not taken. */
export const declineReasons = [
  'sideEffects',
  'burden',
  'distance',
  'cost',
  'wishes',
  'littleBenefit',
  'health',
  'otherMedicine',
  'notAvailable',
  'testPending',
  'trialInstead',
  'otherFirst',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export interface Declined {
  optionId: string;
  reason: DeclineReason;
  /** In the words of who declines; has to be said for `other`. */
  words: string;
}

/** What is declined while the decision is being written: nobody has to say at once why. */
export interface DeclinedDraft extends Omit<Declined, 'reason'> {
  /** null: not said yet. */
  reason: DeclineReason | null;
}

/** Who was there, by role and never by name. */
export const presentRoles = [
  'patient',
  'closePerson',
  'oncologist',
  'nurseNavigator',
  'nurse',
  'surgeon',
  'radiationOncologist',
  'pharmacist',
  'palliativeCare',
  'generalPractitioner',
  'interpreter',
  'other',
] as const;
export type PresentRole = (typeof presentRoles)[number];

/** What was decided: one option, nothing yet, or no cancer treatment now. */
export type Choice = { kind: 'option'; optionId: string } | { kind: 'notYet' } | { kind: 'noTreatmentNow' };

/** A figure as it was shown, so that an update can say what changed of it. */
export interface PinnedFigure {
  optionId: string;
  /** Which question it answers: an endpoint or a side effect. */
  question: string;
  outcome: Outcome;
  /** Hazard ratio that stood with it; absent: none did. */
  ratio?: PinnedRatio;
}

export interface PinnedRatio {
  value: number;
  ci95: readonly [number, number] | null;
}

/** What an option was called on that day. */
export interface PinnedName {
  name: Text;
  plainName: Text;
}

/** What the decision rests on: the knowledge of that day, and what it said. */
export interface Pinned {
  /** Version and evidence date of the knowledge. */
  version: string;
  evidenceDate: string;
  /** The status of each option that was discussed. */
  statuses: Readonly<Record<string, Status>>;
  figures: readonly PinnedFigure[];
  /** By option id, so that a decision can be read where the knowledge has no such option any more; absent: an older Tandem kept none. */
  names?: Readonly<Record<string, PinnedName>>;
}

/** The end of a consultation. A later decision stands beside an earlier one and does not overwrite it. */
export interface Decision {
  /** UUID. */
  id: string;
  /** ISO day. */
  on: string;
  /** Ids of the options that were discussed, in the order in which they stood. */
  discussed: readonly string[];
  declined: readonly Declined[];
  choice: Choice;
  /** Why, in their words. */
  why: string;
  /** What would change their mind. */
  wouldChange: string;
  present: readonly PresentRole[];
  /** ISO day; null: none was set. */
  nextReview: string | null;
  pinned: Pinned;
}

/** A decision while it is being written: nothing of it has to be said yet. */
export interface DecisionDraft extends Omit<Decision, 'id' | 'on' | 'choice' | 'declined' | 'pinned'> {
  declined: readonly DeclinedDraft[];
  /** null: not said yet. */
  choice: Choice | null;
}

export const nothingDecided: DecisionDraft = {
  discussed: [],
  declined: [],
  choice: null,
  why: '',
  wouldChange: '',
  present: [],
  nextReview: null,
};

/** Characters of what is said in own words, as much as a note holds. */
export const longestWords = 500;

/**
 * noChoice: nothing is said of what was decided. notDiscussed: an option is taken or declined that was not on the table. takenAndDeclined.
 * reasonUnsaid: nothing is said of why an option is declined. noReason: "other" without words. tooLong. reviewBefore: the next review stands before the decision.
 */
export type DecisionFault =
  'noChoice' | 'notDiscussed' | 'takenAndDeclined' | 'reasonUnsaid' | 'noReason' | 'tooLong' | 'reviewBefore';

/** What has to be put right before it can be kept. @param on ISO day of the decision. */
export function decisionFaults(draft: DecisionDraft, on: string): DecisionFault[] {
  const { choice, discussed, declined, why, wouldChange, nextReview } = draft;
  const taken = choice?.kind === 'option' ? choice.optionId : null;
  const named = [...declined.map(({ optionId }) => optionId), ...(taken === null ? [] : [taken])];
  const faults: Record<DecisionFault, boolean> = {
    noChoice: choice === null,
    notDiscussed: named.some((id) => !discussed.includes(id)),
    takenAndDeclined: declined.some(({ optionId }) => optionId === taken),
    reasonUnsaid: declined.some(({ reason }) => reason === null),
    noReason: declined.some(({ reason, words }) => reason === 'other' && words.trim() === ''),
    tooLong: [why, wouldChange, ...declined.map(({ words }) => words)].some(({ length }) => length > longestWords),
    reviewBefore: nextReview !== null && nextReview < on,
  };
  return (Object.keys(faults) as DecisionFault[]).filter((one) => faults[one]);
}

/** The decision of a draft. Throws RangeError for one with faults. */
export function decided(draft: DecisionDraft, id: string, on: string, pinned: Pinned): Decision {
  const faults = decisionFaults(draft, on);
  if (draft.choice === null || faults.length > 0) throw new RangeError(`A decision with faults: ${faults.join(', ')}`);
  // Without faults each of them has its reason.
  const declined = draft.declined.flatMap((one) => (one.reason === null ? [] : [{ ...one, reason: one.reason }]));
  return { ...draft, declined, choice: draft.choice, id, on, pinned };
}
