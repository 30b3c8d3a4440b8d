import type { Pinned } from '../decision/decision';
import type { HeldAtSigning } from './held-at-signing';
import type { AgendaEntry, BoardRole } from './meeting';

/** Why the board finds acceptable what the rules do not offer. */
export const deviationReasons = [
  'patientWish',
  'comorbidity',
  'intolerance',
  'availability',
  'trial',
  'newEvidence',
  'testPending',
  'urgent',
  'other',
] as const;
export type DeviationReason = (typeof deviationReasons)[number];

/** An acceptable option that the rules do not offer; found by Tandem, reasoned by the board. */
export interface Deviation {
  optionId: string;
  /** null: not said yet. */
  reason: DeviationReason | null;
  /** Has to be said for `other`. */
  words: string;
}

export interface Dissent {
  id: string;
  role: BoardRole;
  view: string;
}

export interface BoardAction {
  id: string;
  what: string;
  owner: BoardRole;
  /** ISO day; null: not said yet. */
  due: string | null;
}

export const outcomeStates = ['done', 'partly', 'not'] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** What became of it. */
export interface BoardOutcome {
  state: OutcomeState;
  /** Why it was done in part or not at all; has to be said for these. */
  why: string;
  /** ISO day on which it was told. */
  on: string;
}

/** A correction after signing off; what was recorded stays as it was. */
export interface Amendment {
  id: string;
  /** ISO day. */
  on: string;
  by: BoardRole;
  words: string;
}

/** What a board made of one case. Options, never a verdict. */
export interface BoardRecord {
  id: string;
  meetingId: string;
  /** ISO day of the meeting. */
  on: string;
  question: string;
  /** Ids of the options that the board finds acceptable. */
  acceptable: readonly string[];
  /** What would decide between them, in words. */
  decider: string;
  /** Ids of acceptable options in the order that the board prefers; empty: it prefers none. */
  order: readonly string[];
  dissent: readonly Dissent[];
  deviations: readonly Deviation[];
  /** Attributes that are to be found out, by id, and other tests in words. */
  tests: readonly string[];
  otherTests: string;
  /** The trial that was thought of; empty: none. */
  trial: string;
  /** null: those of the meeting, until it is said for this case or signed. */
  present: readonly BoardRole[] | null;
  /** null: nobody has asked. Empty: none. */
  conflicts: string | null;
  /** Who tells the patient, and when. */
  tells: BoardRole | null;
  tellsOn: string | null;
  actions: readonly BoardAction[];
  /** What the person wants, as it stood on the slide; empty with a reason in `viewsUnasked`. */
  views: string;
  viewsUnasked: string;
  /** Items of readiness that were missing when it was presented. */
  missing: readonly string[];
  pinned: Pinned;
  /** Seconds that the case took. */
  seconds: number;
  /** ISO day of signing off; null: it can still be changed. */
  signed: string | null;
  /** Absent: not signed, or by a Tandem that kept none of it. */
  held?: HeldAtSigning;
  amendments: readonly Amendment[];
  /** null: nobody has told yet. */
  outcome: BoardOutcome | null;
}

/** Characters of a text of the record. */
export const longestBoardWords = 400;

/** What stands in the way of signing off, in the order of the form. */
export type RecordGap =
  | 'missingWithoutReason'
  | 'noOption'
  | 'noDecider'
  | 'orderOfOthers'
  | 'deviationReason'
  | 'emptyDissent'
  | 'nobodyThere'
  | 'conflictsUnasked'
  | 'nobodyTells'
  | 'toldBefore'
  | 'actionWithoutDay'
  | 'actionBefore'
  | 'viewsEmpty'
  | 'tooLong'
  | 'meetingAhead';

/** What signing is held to beside the record itself. */
export interface Signing {
  /** ISO day of signing. */
  today: string;
  /** By what is missing, why it is presented all the same; null: that was not looked at. */
  without: AgendaEntry['without'] | null;
}

/**
 * What is missing before it can be kept as signed off.
 * @param deviating ids of acceptable options that the rules do not offer
 * @param signing null: it was signed elsewhere or before, and is not held to the days and reasons that signing asks for now
 */
export function recordGaps(
  record: BoardRecord,
  deviating: readonly string[],
  signing: Signing | null = null,
): RecordGap[] {
  const { acceptable, order, dissent, actions } = record;
  const reasoned = new Map(record.deviations.map((one) => [one.optionId, one]));
  const before = (on: string | null) => signing !== null && on !== null && on < record.on;
  const gaps: Record<RecordGap, boolean> = {
    missingWithoutReason: !!signing?.without && unexplained(record, signing.without).length > 0,
    noOption: acceptable.length === 0,
    noDecider: acceptable.length > 1 && record.decider.trim() === '',
    orderOfOthers: order.some((id) => !acceptable.includes(id)),
    deviationReason: deviating.some((id) => {
      const { reason = null, words = '' } = reasoned.get(id) ?? {};
      return reason === null || (reason === 'other' && words.trim() === '');
    }),
    emptyDissent: dissent.some(({ view }) => view.trim() === ''),
    nobodyThere: (record.present ?? []).length === 0,
    conflictsUnasked: record.conflicts === null,
    nobodyTells: record.tells === null || record.tellsOn === null,
    toldBefore: before(record.tellsOn),
    actionWithoutDay: actions.some(({ what, due }) => what.trim() === '' || due === null),
    actionBefore: actions.some(({ due }) => before(due)),
    viewsEmpty: record.views.trim() === '' && record.viewsUnasked.trim() === '',
    tooLong: textsOf(record).some(({ length }) => length > longestBoardWords),
    meetingAhead: signing !== null && signing.today < record.on,
  };
  return (Object.keys(gaps) as RecordGap[]).filter((gap) => gaps[gap]);
}

/** What is missing and has no reason. What the person wants is not among it: the record itself asks why it is empty. */
export const unexplained = ({ missing }: Pick<BoardRecord, 'missing'>, without: AgendaEntry['without']): string[] => {
  const reasons = new Map<string, string>(Object.entries(without));
  return missing.filter((item) => item !== 'goals' && (reasons.get(item) ?? '').trim() === '');
};

const textsOf = (record: BoardRecord): string[] => [
  record.question,
  record.decider,
  record.otherTests,
  record.trial,
  record.conflicts ?? '',
  record.views,
  record.viewsUnasked,
  ...record.dissent.map(({ view }) => view),
  ...record.deviations.map(({ words }) => words),
  ...record.actions.map(({ what }) => what),
];

/** Acceptable options that the rules do not offer: those not now or advised against, and those that are not known any more. */
export const deviatingOptions = ({
  acceptable,
  pinned: { statuses },
}: Pick<BoardRecord, 'acceptable' | 'pinned'>): string[] =>
  acceptable.filter((id) => statuses[id] !== 'offered' && statuses[id] !== 'provisional');

/** Acceptable options that wait for a fact: named beside them, no deviation. */
export const waitingOptions = ({
  acceptable,
  pinned: { statuses },
}: Pick<BoardRecord, 'acceptable' | 'pinned'>): string[] => acceptable.filter((id) => statuses[id] === 'provisional');

/**
 * Signed off. Throws RangeError where something is missing, and before the day of its meeting.
 * @param on ISO day @param held what stands around it and stays with it
 */
export function signedOff(record: BoardRecord, on: string, held?: HeldAtSigning): BoardRecord {
  const gaps = recordGaps(record, deviatingOptions(record), { today: on, without: held?.without ?? null });
  if (gaps.length > 0) throw new RangeError(`A record with gaps: ${gaps.join(', ')}`);
  return { ...record, signed: on, ...(held && { held }) };
}

/** A change of a record that is still open. Throws RangeError for one that is signed off: that is amended. */
export function withChange(
  record: BoardRecord,
  change: Partial<Omit<BoardRecord, 'id' | 'signed' | 'amendments'>>,
): BoardRecord {
  if (record.signed !== null) throw new RangeError('A record that is signed off is amended, not changed');
  return { ...record, ...change };
}

/** With an amendment beside what was signed. Throws RangeError for one that is still open, and for an empty amendment. */
export function amended(record: BoardRecord, amendment: Amendment): BoardRecord {
  if (record.signed === null) throw new RangeError('A record that is open is changed, not amended');
  if (amendment.words.trim() === '') throw new RangeError('An amendment without words');
  return { ...record, amendments: [...record.amendments, amendment] };
}

/** What became of a signed record. Throws RangeError before it is signed, and where in part or not at all has no reason. */
export function withOutcome(record: BoardRecord, outcome: BoardOutcome | null): BoardRecord {
  if (record.signed === null) throw new RangeError('Nothing becomes of a record that is not signed off');
  if (outcome && outcome.state !== 'done' && outcome.why.trim() === '')
    throw new RangeError('Not done as said, without a reason');
  return { ...record, outcome };
}

/** Minutes of a time in seconds, to one tenth: the same wherever it is told. */
export const minutesOf = (seconds: number): number => Math.round(seconds / 6) / 10;
