import { freeId, idsOf, same } from '../case-file/joining';
import type { Amendment, BoardOutcome, BoardRecord } from './board-record';

/** Two copies of one record as one. */
export interface JoinedRecord {
  record: BoardRecord;
  /** They say different things that nobody can join: `record` is the first copy, as it was. */
  isConflict: boolean;
}

/** What stays as it is once a record is signed. Names of options are words for it, which a copy may hold in one language only. */
const signedPart = (record: BoardRecord) => ({
  ...record,
  pinned: { ...record.pinned, names: {} },
  amendments: [],
  outcome: null,
});

const saidOf = ({ on, by, words }: Amendment) => ({ on, by, words });

/** The amendments of both, each once, by day. Two that go by one id and say different things are two. */
export function joinedAmendments(held: readonly Amendment[], told: readonly Amendment[]): readonly Amendment[] {
  const joined = [...held];
  for (const one of told) {
    if (!joined.some(({ id }) => id === one.id)) joined.push(one);
    else if (!joined.some((other) => same(saidOf(other), saidOf(one))))
      joined.push({ ...one, id: freeId(one.id, idsOf(joined, told)) });
  }
  return joined.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The outcome that was told last; of two of one day the one that is told now. */
export function lastOutcome(held: BoardOutcome | null, told: BoardOutcome | null): BoardOutcome | null {
  if (!held || !told) return held ?? told;
  return held.on > told.on ? held : told;
}

/**
 * Two copies of one record: what was signed before what is still open, the amendments of both, and the outcome that was told last. A
 * signed part is never changed: where two were signed in different ways the one that is held stays whole, and so does an open one.
 */
export function joinedRecord(held: BoardRecord, told: BoardRecord): JoinedRecord {
  const isOne = (held.signed === null) !== (told.signed === null) || same(signedPart(held), signedPart(told));
  if (!isOne) return { record: held, isConflict: true };
  const base = held.signed === null && told.signed !== null ? told : held;
  const amendments = joinedAmendments(held.amendments, told.amendments);
  const record = { ...base, amendments, outcome: lastOutcome(held.outcome, told.outcome) };
  return { record: same(record, held) ? held : record, isConflict: false };
}

/**
 * Whether one of two records of a case in one meeting stands before the other: signed before open, then what was signed first; of one day
 * by what they say, so that every window shows the same one.
 */
export function standsBefore(one: BoardRecord, other: BoardRecord): boolean {
  if (one.signed === null || other.signed === null) return one.signed !== null && other.signed === null;
  if (one.signed !== other.signed) return one.signed < other.signed;
  return contentOf(one) < contentOf(other);
}

const contentOf = (record: BoardRecord): string => JSON.stringify({ ...signedPart(record), id: '' });
