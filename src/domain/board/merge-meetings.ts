import { freeId, idsOf } from '../case-file/joining';
import type { KeptCase } from '../case-file/kept-case';
import { mergeCases } from '../case-file/merge-cases';
import { ownValue } from '../own-value';
import type { Board } from './board';
import { isDayFixed } from './board';
import type { BoardRecord } from './board-record';
import { joinedRecord } from './joined-record';
import { type AgendaEntry, boardRoles, type Meeting } from './meeting';

/** What was said of a case in either copy; what the open one says of it comes first. */
const joinedEntry = (held: AgendaEntry, opened: AgendaEntry): AgendaEntry => ({
  ...opened,
  question: opened.question || held.question,
  presenter: opened.presenter || held.presenter,
  without: { ...held.without, ...opened.without },
});

/** A case is on the agenda once, in the order of the open copy, though the two have brought it each for itself. */
function joinedEntries(held: Meeting, opened: Meeting): AgendaEntry[] {
  const isOne = (a: AgendaEntry, b: AgendaEntry) => a.id === b.id || a.caseId === b.caseId;
  return [
    ...opened.entries.map((entry) => {
      const two = held.entries.find((one) => isOne(one, entry));
      return two ? joinedEntry(two, entry) : entry;
    }),
    ...held.entries.filter((entry) => opened.entries.every((one) => !isOne(one, entry))),
  ];
}

/** A case of both copies. A record that was signed in two ways is two: neither is chosen over the other. */
function joinedCase(opened: KeptCase, held: KeptCase): KeptCase {
  const { merged } = mergeCases(opened, held);
  const boards = [...merged.boards];
  for (const record of held.boards.filter(({ signed }) => signed !== null)) {
    const taken = boards.find(({ id }) => id === record.id);
    if (taken && joinedRecord(record, taken).isConflict)
      boards.push({ ...record, id: freeId(record.id, idsOf(boards, held.boards)) });
  }
  return { ...merged, boards: eachSignatureOnce(boards) };
}

/** The id that a join went by when it gave another one. */
const idBefore = (id: string): string => id.replace(/-\d+$/, '');

/** Copies of one signed record that an earlier join has given another id are one again, with what was said since of each. */
const eachSignatureOnce = (boards: readonly BoardRecord[]): BoardRecord[] =>
  boards.reduce<BoardRecord[]>((found, record) => {
    const asOne = (one: BoardRecord) => joinedRecord(one, { ...record, id: one.id });
    const isOne = (one: BoardRecord) =>
      one.signed !== null && idBefore(one.id) === idBefore(record.id) && !asOne(one).isConflict;
    const at = record.signed === null ? -1 : found.findIndex(isOne);
    return at < 0 ? [...found, record] : found.map((one, place) => (place === at ? asOne(one).record : one));
  }, []);

/**
 * One meeting of two copies: the cases and records of both, so that nothing that either has signed is lost. Where the two say one thing
 * differently and neither is signed, the open copy holds. Throws RangeError for two different meetings.
 * @param held the copy that is kept
 * @param opened the copy that is open
 */
export function joinedBoards(held: Board, opened: Board): Board {
  if (held.meeting.id !== opened.meeting.id) throw new RangeError('Two different meetings cannot be joined');
  const shared = Object.values(opened.cases).map((kept) => {
    const two = ownValue(held.cases, kept.id);
    return [kept.id, two ? joinedCase(kept, two) : kept] as const;
  });
  const present = new Set([...held.meeting.present, ...opened.meeting.present]);
  // A day that signed records have is not changed by a copy without them.
  const { on } = isDayFixed(held) && !isDayFixed(opened) ? held.meeting : opened.meeting;
  return {
    meeting: {
      ...opened.meeting,
      on,
      name: opened.meeting.name || held.meeting.name,
      entries: joinedEntries(held.meeting, opened.meeting),
      present: boardRoles.filter((role) => present.has(role)),
    },
    cases: { ...held.cases, ...Object.fromEntries(shared) },
  };
}
