import type { KeptCase } from '../case-file/kept-case';
import type { BoardRecord } from './board-record';
import type { CaseRecord } from './follow-through';
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

/** All records of all cases of these boards, each once: the copy that says what became of it before one that does not. */
export function recordsOf(boards: readonly Board[]): CaseRecord[] {
  const found = new Map<string, CaseRecord>();
  for (const { cases } of boards) {
    for (const { id: caseId, record: patient, boards: records } of Object.values(cases)) {
      for (const record of records) {
        const held = found.get(record.id);
        const tells = held?.record.outcome == null && record.outcome !== null;
        if (!held || tells) found.set(record.id, { caseId, label: patient.label, record });
      }
    }
  }
  return [...found.values()];
}
