import {
  type BoardRecord,
  type DeviationReason,
  type OutcomeState,
  deviatingOptions,
  deviationReasons,
  minutesOf,
  outcomeStates,
} from './board-record';
import { joinedRecord, standsBefore } from './joined-record';

/** A record with the case that it belongs to. */
export interface CaseRecord {
  caseId: string;
  label: string;
  record: BoardRecord;
}

/** Each record once, in the order in which they came, with what all copies of it know, however many copies of a case hold it. */
export function eachOnce(records: readonly CaseRecord[]): CaseRecord[] {
  const found = new Map<string, CaseRecord>();
  for (const one of records) {
    const held = found.get(one.record.id);
    if (!held) found.set(one.record.id, one);
    else found.set(one.record.id, { ...held, record: joinedRecord(held.record, one.record).record });
  }
  return [...found.values()];
}

/** Of signed records one for each case of each meeting: what two windows signed of it is counted once, as it was signed first. */
function oneOfEachCase(records: readonly CaseRecord[]): CaseRecord[] {
  const found = new Map<string, CaseRecord>();
  for (const one of records) {
    const key = JSON.stringify([one.record.meetingId, one.caseId]);
    const held = found.get(key);
    if (!held || standsBefore(one.record, held.record)) found.set(key, one);
  }
  return [...found.values()].filter(({ record }) => record.signed !== null);
}

/**
 * Signed records of which nobody has told what became, the oldest first: they head the next agenda.
 * @param before ISO day @param meeting id of the meeting that asks: what it decided itself is nothing of earlier; null: none is open
 */
export const unfollowed = (records: readonly CaseRecord[], before: string, meeting: string | null): CaseRecord[] =>
  oneOfEachCase(records)
    .filter(({ record }) => record.outcome === null && record.on < before && record.meetingId !== meeting)
    .sort((a, b) => (a.record.on < b.record.on ? -1 : a.record.on > b.record.on ? 1 : 0));

/** One month of a board, counted from signed records only. */
export interface BoardMonth {
  /** "2026-11". */
  month: string;
  cases: number;
  /** Records in which every acceptable option is one that the rules offer or may offer. */
  concordant: number;
  deviations: Readonly<Record<DeviationReason, number>>;
  /** Deviations that nobody has given a reason for: none, as long as nothing is signed without it. */
  unreasoned: number;
  /** Records in which what the person wants was known. */
  goalsKnown: number;
  /** Items that were missing when they were presented, of all cases. */
  missingItems: number;
  /** Minutes of all cases together, to one tenth. */
  minutes: number;
  outcomes: Readonly<Record<OutcomeState | 'open', number>>;
}

/** The months in which a board met, the newest first; a case counts once in each meeting. */
export function boardMonths(records: readonly CaseRecord[]): BoardMonth[] {
  const signed = oneOfEachCase(records).map(({ record }) => record);
  const months = [...new Set(signed.map(({ on }) => on.slice(0, 7)))].sort().reverse();
  return months.map((month) =>
    monthOf(
      month,
      signed.filter(({ on }) => on.startsWith(month)),
    ),
  );
}

function monthOf(month: string, records: readonly BoardRecord[]): BoardMonth {
  const reasons = records.flatMap((record) =>
    deviatingOptions(record).map((id) => record.deviations.find(({ optionId }) => optionId === id)?.reason ?? null),
  );
  const count = (is: (record: BoardRecord) => boolean) => records.filter(is).length;
  return {
    month,
    cases: records.length,
    concordant: count((record) => deviatingOptions(record).length === 0),
    deviations: counts(deviationReasons, (reason) => reasons.filter((one) => one === reason).length),
    unreasoned: reasons.filter((one) => one === null).length,
    goalsKnown: count(({ views }) => views.trim() !== ''),
    missingItems: records.reduce((sum, { missing }) => sum + missing.length, 0),
    minutes: minutesOf(records.reduce((sum, { seconds }) => sum + seconds, 0)),
    outcomes: counts([...outcomeStates, 'open'] as const, (state) =>
      count(({ outcome }) => (outcome?.state ?? 'open') === state),
    ),
  };
}

const counts = <Key extends string>(keys: readonly Key[], of: (key: Key) => number) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>;

/** Columns of the table as a file; names are the field's, not of a language, so that two months of two sites can be put together. */
export const monthColumns: readonly string[] = [
  'month',
  'cases',
  'concordant',
  ...deviationReasons.map((reason) => `deviation_${reason}`),
  'deviation_unreasoned',
  'goals_known',
  'missing_items',
  'minutes',
  ...[...outcomeStates, 'open'].map((state) => `outcome_${state}`),
];

/** The table as CSV (RFC 4180): a head and a line a month; no text of a person, so that nothing has to be quoted. */
export function monthsAsCsv(months: readonly BoardMonth[]): string {
  const lines = months.map((one) =>
    [
      one.month,
      one.cases,
      one.concordant,
      ...deviationReasons.map((reason) => one.deviations[reason]),
      one.unreasoned,
      one.goalsKnown,
      one.missingItems,
      one.minutes,
      ...[...outcomeStates, 'open' as const].map((state) => one.outcomes[state]),
    ].join(','),
  );
  return `${[monthColumns.join(','), ...lines].join('\r\n')}\r\n`;
}
