import type { BoardRecord } from '../board/board-record';
import { joinedRecord, lastOutcome } from '../board/joined-record';
import type { Chooser, Copies } from './joining';

const byDay = (a: { on: string }, b: { on: string }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** Of two copies of one record; a person is asked where both tell an outcome, or say what cannot be joined. */
function settled(mine: BoardRecord, theirs: BoardRecord, choose: Chooser): BoardRecord {
  const { record, isConflict } = joinedRecord(mine, theirs);
  if (isConflict) return choose.pick('boardRecord', mine.id, { mine, theirs });
  if (!mine.outcome || !theirs.outcome) return record;
  const told = { mine: mine.outcome, theirs: theirs.outcome };
  const otherwise = lastOutcome(mine.outcome, theirs.outcome) === mine.outcome ? 'mine' : 'theirs';
  return { ...record, outcome: choose.pick('boardRecord', mine.id, told, { otherwise }) };
}

/** The records of a case with one that was told of. */
export interface SignedInto {
  /** The very same list where nothing of it is new. */
  boards: readonly BoardRecord[];
  /** The case holds another signed record of the same id, which is left as it is. */
  isConflict: boolean;
}

/** With what a board has signed, or said of it since: every amendment of either copy, and the outcome that was told last. */
export function withSigned(boards: readonly BoardRecord[], told: BoardRecord): SignedInto {
  const held = boards.find(({ id }) => id === told.id);
  if (!held) return { boards: [...boards, told].sort(byDay), isConflict: false };
  const { record, isConflict } = joinedRecord(held, told);
  return { boards: record === held ? boards : boards.map((one) => (one === held ? record : one)), isConflict };
}

/** What boards recorded, of both copies, by day: nobody takes a record out of a case, so that what one copy lacks it has not heard of. */
export function mergedBoards({ mine, theirs }: Copies<readonly BoardRecord[]>, choose: Chooser): BoardRecord[] {
  const both = mine.map((one) => {
    const two = theirs.find(({ id }) => id === one.id);
    return two ? settled(one, two, choose) : one;
  });
  return [...both, ...theirs.filter(({ id }) => mine.every((one) => one.id !== id))].sort(byDay);
}
