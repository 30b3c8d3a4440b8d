import type { BoardRecord } from '../board/board-record';
import { type Chooser, type Copies, same } from './joining';

/** What stays as it is once a record is signed. */
const signedPart = (record: BoardRecord) => ({ ...record, amendments: [], outcome: null });

const byDay = (a: { on: string }, b: { on: string }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** Of two copies of one record that was signed the same: every amendment, and the outcome that was told. */
function amendedInBoth(mine: BoardRecord, theirs: BoardRecord, choose: Chooser): BoardRecord {
  const seen = new Set(mine.amendments.map(({ id }) => id));
  const amendments = [...mine.amendments, ...theirs.amendments.filter(({ id }) => !seen.has(id))].sort(byDay);
  const toldBoth = mine.outcome !== null && theirs.outcome !== null;
  const outcome = toldBoth
    ? choose.pick('boardRecord', mine.id, { mine: mine.outcome, theirs: theirs.outcome })
    : (mine.outcome ?? theirs.outcome);
  return { ...mine, amendments, outcome };
}

function joinedRecord(mine: BoardRecord, theirs: BoardRecord, choose: Chooser): BoardRecord {
  if (same(mine, theirs)) return mine;
  // What was signed is what became of the one that was still open.
  if ((mine.signed === null) !== (theirs.signed === null)) return mine.signed === null ? theirs : mine;
  if (mine.signed !== null && same(signedPart(mine), signedPart(theirs))) return amendedInBoth(mine, theirs, choose);
  return choose.pick('boardRecord', mine.id, { mine, theirs });
}

/**
 * With what a board has signed, or said of it since: every amendment of either copy, and the outcome that the board was told. The very same
 * list where it says nothing new.
 */
export function withSigned(boards: readonly BoardRecord[], record: BoardRecord): readonly BoardRecord[] {
  const held = boards.find(({ id }) => id === record.id);
  if (!held) return [...boards, record].sort(byDay);
  const seen = new Set(record.amendments.map(({ id }) => id));
  const amendments = [...record.amendments, ...held.amendments.filter(({ id }) => !seen.has(id))].sort(byDay);
  const next = { ...record, amendments, outcome: record.outcome ?? held.outcome };
  return same(next, held) ? boards : boards.map((one) => (one === held ? next : one));
}

/** What boards recorded, of both copies, by day: nobody takes a record out of a case, so that what one copy lacks it has not heard of. */
export function mergedBoards({ mine, theirs }: Copies<readonly BoardRecord[]>, choose: Chooser): BoardRecord[] {
  const both = mine.map((one) => {
    const two = theirs.find(({ id }) => id === one.id);
    return two ? joinedRecord(one, two, choose) : one;
  });
  return [...both, ...theirs.filter(({ id }) => mine.every((one) => one.id !== id))].sort(byDay);
}
