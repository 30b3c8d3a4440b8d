import type { KeptCase } from '../case-file/kept-case';
import { ownValue } from '../own-value';
import { type BoardRecord, withChange } from './board-record';
import { type CaseRecord, eachOnce } from './follow-through';
import { joinedRecord, standsBefore } from './joined-record';
import { type AgendaEntry, type Meeting, withCases, withoutEntry } from './meeting';

/**
 * A meeting with a copy of each of its cases as they were brought, so that it runs in any room without what is kept elsewhere. What the board
 * records stands in the copy of the case, which goes back to whoever sent it.
 */
export interface Board {
  meeting: Meeting;
  /** By case id. */
  cases: Readonly<Record<string, KeptCase>>;
}

/** The copy of a case; null: it was not brought. */
export const copyOf = ({ cases }: Pick<Board, 'cases'>, caseId: string): KeptCase | null =>
  ownValue(cases, caseId) ?? null;

/** With these cases behind the others; one that is on the agenda already keeps its place and its copy. */
export function withBrought(board: Board, brought: readonly { kept: KeptCase; entry: AgendaEntry }[]): Board {
  const fresh = brought.filter(({ kept }) => copyOf(board, kept.id) === null);
  if (fresh.length === 0) return board;
  return {
    meeting: withCases(
      board.meeting,
      fresh.map(({ entry }) => entry),
    ),
    cases: { ...Object.fromEntries(fresh.map(({ kept }) => [kept.id, kept])), ...board.cases },
  };
}

/** With cases that are on the agenda already brought up to date, each under its own id. */
export const withRenewed = (board: Board, renewed: readonly KeptCase[]): Board =>
  renewed.length === 0
    ? board
    : { ...board, cases: { ...board.cases, ...Object.fromEntries(renewed.map((kept) => [kept.id, kept])) } };

/** Without one entry and the copy of its case; the very same board where a signed record of this meeting would go with it. */
export function withoutBrought(board: Board, entryId: string): Board {
  const { meeting, cases } = board;
  const gone = meeting.entries.find(({ id }) => id === entryId)?.caseId;
  if (gone !== undefined && recordedOf(board, gone) === 'signed') return board;
  return {
    meeting: withoutEntry(meeting, entryId),
    cases: Object.fromEntries(Object.entries(cases).filter(([id]) => id !== gone)),
  };
}

/** What this meeting recorded of a case; null: nothing yet. Of two that two windows began, the one that was signed, and signed first. */
export const recordOf = (board: Board, caseId: string): BoardRecord | null =>
  (copyOf(board, caseId)?.boards ?? [])
    .filter(({ meetingId }) => meetingId === board.meeting.id)
    .reduce<BoardRecord | null>((found, one) => (found === null || standsBefore(one, found) ? one : found), null);

/** How far this meeting has come with a case. */
export type Recorded = 'none' | 'draft' | 'signed';

export function recordedOf(board: Board, caseId: string): Recorded {
  const record = recordOf(board, caseId);
  if (!record) return 'none';
  return record.signed === null ? 'draft' : 'signed';
}

/** Whether a record of this meeting is signed off: its day stands in it, and is that of the meeting from then on. */
export const isDayFixed = (board: Board): boolean =>
  Object.keys(board.cases).some((caseId) => recordedOf(board, caseId) === 'signed');

/** With what is said of the meeting; a day that is fixed stays. The very same board where nothing is said then. */
export function withMeetingSaid(board: Board, said: Partial<Pick<Meeting, 'on' | 'name' | 'present'>>): Board {
  const { on = board.meeting.on, ...rest } = said;
  if (isDayFixed(board) && on !== board.meeting.on && Object.keys(rest).length === 0) return board;
  return { ...board, meeting: { ...board.meeting, ...rest, on: isDayFixed(board) ? board.meeting.on : on } };
}

/** With seconds more that a case took, in its record of this meeting; the very same board where none is open. */
export function withTime(board: Board, caseId: string, seconds: number): Board {
  const record = recordOf(board, caseId);
  if (record?.signed !== null) return board;
  return withRecord(board, caseId, withChange(record, { seconds: record.seconds + seconds }));
}

/** With a record of one of its cases written, in the place of the one that has its id. Throws RangeError for a case that was not brought. */
export function withRecord(board: Board, caseId: string, record: BoardRecord): Board {
  const kept = copyOf(board, caseId);
  if (!kept) throw new RangeError(`No case ${caseId}`);
  const isThere = kept.boards.some(({ id }) => id === record.id);
  const boards = isThere ? kept.boards.map((one) => (one.id === record.id ? record : one)) : [...kept.boards, record];
  return { ...board, cases: { ...board.cases, [caseId]: { ...kept, boards } } };
}

/** All records of all cases of these boards, each once. */
export const recordsOf = (boards: readonly Board[]): CaseRecord[] =>
  eachOnce(
    boards.flatMap(({ cases }) =>
      Object.values(cases).flatMap(({ id: caseId, record: { label }, boards: records }) =>
        records.map((record) => ({ caseId, label, record })),
      ),
    ),
  );

/**
 * The board with what is told of a record that one of its cases holds, whichever meeting it is of, beside what that copy knows already; the
 * very same board where it holds none, knows it all, or holds another signed record under that id.
 */
export function withToldRecord(board: Board, caseId: string, told: BoardRecord): Board {
  const held = copyOf(board, caseId)?.boards.find(({ id }) => id === told.id);
  if (!held) return board;
  const { record } = joinedRecord(held, told);
  return record === held ? board : withRecord(board, caseId, record);
}
