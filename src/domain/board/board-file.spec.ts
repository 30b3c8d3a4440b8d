import { newCase } from '../case-file/kept-case';
import type { Board } from './board';
import { boardFile, isBoardFile, readBoard } from './board-file';
import { boardHead, boardHeadFrom } from './board-head';
import { aBoardRecord } from './testing/a-board-record';

const now = '2026-11-23T10:00:00Z';
const entry = (id: string, caseId: string) => ({
  id,
  caseId,
  kind: 'discussion' as const,
  question: 'What next?',
  presenter: 'Dr A',
  minutes: 5,
  without: { genomics: 'The sample is on its way' },
});
const board: Board = {
  meeting: {
    id: 'm1',
    on: '2026-11-23',
    name: 'Breast board',
    entries: [entry('e2', 'two'), entry('e1', 'one')],
    present: ['nurse'],
  },
  cases: { one: { ...newCase('one', now), boards: [aBoardRecord()] }, two: newCase('two', now) },
};
const written = () => boardFile(board, '1', now);
const read = (file: unknown) => {
  const found = readBoard(JSON.stringify(file));
  if (found.kind !== 'read') throw new Error(found.kind);
  return found;
};

describe('the file of a board', () => {
  it('comes back as it was', () => {
    expect(read(written())).toEqual({ kind: 'read', board, leftOut: [] });
  });

  it('says what it is not', () => {
    expect(readBoard('no').kind).toBe('notJson');
    expect(readBoard('{"format":"tandem-case"}').kind).toBe('notABoard');
    expect(readBoard('[]').kind).toBe('notABoard');
    expect(readBoard(JSON.stringify({ ...written(), version: 2 }))).toEqual({ kind: 'newer', version: 2 });
    expect(readBoard(JSON.stringify({ ...written(), meeting: { id: 'm1', on: 'soon' } }))).toEqual({
      kind: 'broken',
      path: 'meeting.on',
    });
    expect(readBoard(JSON.stringify(written()), 10).kind).toBe('tooLarge');
    expect(isBoardFile(JSON.stringify(written()))).toBeTrue();
    expect(isBoardFile('{"format":"tandem-case"}')).toBeFalse();
  });

  it('leaves out a case that cannot be read, with its place, and says so', () => {
    const file = written();
    const { board: taken, leftOut } = read({ ...file, cases: [{ format: 'other' }, file.cases[1], file.cases[1]] });
    expect(taken.meeting.entries.map(({ id }) => id)).toEqual(['e1']);
    expect(Object.keys(taken.cases)).toEqual(['one']);
    expect(leftOut).toEqual([
      { path: 'cases[0]', why: 'shape' },
      { path: 'cases[2]', why: 'twice' },
      { path: 'meeting.entries', why: 'rule' },
    ]);
  });

  it('takes what is said badly as not said', () => {
    const file = written();
    const bad = { ...entry('e1', 'one'), kind: 'party', minutes: 0, without: { goals: 'x'.repeat(500), hat: 'none' } };
    const { board: taken, leftOut } = read({ ...file, meeting: { ...file.meeting, entries: [bad] } });
    expect(taken.meeting.entries).toEqual([{ ...entry('e1', 'one'), minutes: 3, without: {} }]);
    expect(leftOut.map(({ path }) => path)).toEqual([
      'meeting.entries[0].kind',
      'meeting.entries[0].minutes',
      'meeting.entries[0].without.goals',
    ]);
    // The case without a place does not stay behind unseen.
    expect(Object.keys(taken.cases)).toEqual(['one']);
  });

  it('has a head that counts what nobody has followed, of this meeting', () => {
    const signed = aBoardRecord({ signed: '2026-11-23' });
    const other = aBoardRecord({ id: 'r9', meetingId: 'm0', signed: '2026-10-23' });
    const withRecords = {
      ...board,
      cases: { ...board.cases, one: { ...newCase('one', now), boards: [other, signed] } },
    };
    const head = { on: '2026-11-23', name: 'Breast board', cases: 2, unfollowed: 1 };
    expect(boardHead(withRecords)).toEqual(head);
    expect(boardHeadFrom(JSON.parse(JSON.stringify(head)))).toEqual(head);
    expect(boardHeadFrom({ name: 'x' })).toBeNull();
    expect(boardHeadFrom(null)).toBeNull();
  });

  it('takes a case by its own name only, whatever names objects have', () => {
    const file = written();
    const entries = [...file.meeting.entries, entry('e3', 'constructor')];
    const forged = read({ ...file, meeting: { ...file.meeting, entries } });
    expect(forged.board.meeting.entries.map(({ id }) => id)).toEqual(['e2', 'e1']);
    expect(forged.leftOut).toEqual([{ path: 'meeting.entries', why: 'rule' }]);
    const strange: Board = {
      meeting: { ...board.meeting, entries: [entry('e3', 'toString'), entry('e4', '__proto__')] },
      cases: Object.fromEntries(['toString', '__proto__'].map((id) => [id, newCase(id, now)])),
    };
    expect(read(boardFile(strange, '1', now))).toEqual({ kind: 'read', board: strange, leftOut: [] });
  });

  it('notes who is there and is no role that it knows', () => {
    const file = written();
    const { board: taken, leftOut } = read({ ...file, meeting: { ...file.meeting, present: ['cook', 'nurse'] } });
    expect(taken.meeting.present).toEqual(['nurse']);
    expect(leftOut).toEqual([{ path: 'meeting.present[0]', why: 'shape' }]);
  });
});
