import type { KeptCase } from '../case-file/kept-case';
import type { BoardRecord } from './board-record';
import { type CaseRecord, eachOnce } from './follow-through';
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

/** With these cases behind the others; one that is on the agenda already keeps its place and its copy. */
export function withBrought(board: Board, brought: readonly { kept: KeptCase; entry: AgendaEntry }[]): Board {
  const fresh = brought.filter(({ kept }) => board.cases[kept.id] === undefined);
  if (fresh.length === 0) return board;
  return {
    meeting: withCases(
      board.meeting,
      fresh.map(({ entry }) => entry),
    ),
    cases: { ...Object.fromEntries(fresh.map(({ kept }) => [kept.id, kept])), ...board.cases },
  };
}

/** Without one entry and the copy of its case. */
export function withoutBrought({ meeting, cases }: Board, entryId: string): Board {
  const gone = meeting.entries.find(({ id }) => id === entryId)?.caseId;
  return {
    meeting: withoutEntry(meeting, entryId),
    cases: Object.fromEntries(Object.entries(cases).filter(([id]) => id !== gone)),
  };
}

/** What this meeting recorded of a case; null: nothing yet. */
export const recordOf = ({ meeting, cases }: Board, caseId: string): BoardRecord | null =>
  cases[caseId]?.boards.find(({ meetingId }) => meetingId === meeting.id) ?? null;

/** With a record of one of its cases written, in the place of the one that has its id. Throws RangeError for a case that was not brought. */
export function withRecord(board: Board, caseId: string, record: BoardRecord): Board {
  const kept = board.cases[caseId];
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

/** The board with what is told of a record that one of its cases holds, whichever meeting it is of; the very same board where none does. */
export const withToldRecord = (board: Board, caseId: string, record: BoardRecord): Board =>
  board.cases[caseId]?.boards.some(({ id }) => id === record.id) ? withRecord(board, caseId, record) : board;
