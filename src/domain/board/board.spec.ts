import { newCase } from '../case-file/kept-case';
import {
  type Board,
  copyOf,
  isDayFixed,
  recordOf,
  recordedOf,
  recordsOf,
  withBrought,
  withMeetingSaid,
  withRecord,
  withRenewed,
  withTime,
  withToldRecord,
  withoutBrought,
} from './board';
import type { AgendaEntry } from './meeting';
import { aBoardRecord } from './testing/a-board-record';

const entry = (id: string): AgendaEntry => ({
  id: `e-${id}`,
  caseId: id,
  kind: 'discussion',
  question: '',
  presenter: '',
  minutes: 3,
  without: {},
});
const brought = (id: string) => ({ kept: newCase(id, '2026-11-01T08:00:00.000Z'), entry: entry(id) });
const empty: Board = { meeting: { id: 'm1', on: '2026-11-23', name: '', entries: [], present: [] }, cases: {} };
const board = withBrought(empty, [brought('a'), brought('b')]);

describe('a board with its cases', () => {
  it('takes each case with its copy, and a second copy of the same case does not overwrite what was recorded', () => {
    const recorded = withRecord(board, 'a', aBoardRecord());
    expect(withBrought(recorded, [brought('a')])).toBe(recorded);
    expect(Object.keys(withBrought(recorded, [brought('a'), brought('c')]).cases).sort()).toEqual(['a', 'b', 'c']);
  });

  it('takes a case off with its copy', () => {
    const { meeting, cases } = withoutBrought(board, 'e-a');
    expect([meeting.entries.map(({ caseId }) => caseId), Object.keys(cases)]).toEqual([['b'], ['b']]);
  });

  it('keeps a case on the agenda whose record of this meeting is signed, and lets one with a draft go', () => {
    const drafted = withRecord(board, 'a', aBoardRecord());
    const signed = withRecord(board, 'a', aBoardRecord({ signed: '2026-11-23' }));
    expect(['a', 'b'].map((id) => recordedOf(drafted, id))).toEqual(['draft', 'none']);
    expect(recordedOf(signed, 'a')).toBe('signed');
    expect(Object.keys(withoutBrought(drafted, 'e-a').cases)).toEqual(['b']);
    expect(withoutBrought(signed, 'e-a')).toBe(signed);
    const before = withRecord(board, 'a', aBoardRecord({ meetingId: 'other', signed: '2026-10-01' }));
    expect(Object.keys(withoutBrought(before, 'e-a').cases)).toEqual(['b']);
  });

  it('has its day until a record of it is signed, and its name and who is there for longer', () => {
    const other = withRecord(board, 'a', aBoardRecord({ meetingId: 'other', signed: '2026-10-01' }));
    const signed = withRecord(board, 'a', aBoardRecord({ signed: '2026-11-23' }));
    expect([isDayFixed(other), isDayFixed(signed)]).toEqual([false, true]);
    expect(withMeetingSaid(other, { on: '2026-11-30' }).meeting.on).toBe('2026-11-30');
    expect(withMeetingSaid(signed, { on: '2026-11-30' })).toBe(signed);
    const said = withMeetingSaid(signed, { on: '2026-11-30', name: 'Breast board' }).meeting;
    expect([said.on, said.name]).toEqual(['2026-11-23', 'Breast board']);
  });

  it('adds time to the open record of this meeting alone', () => {
    const open = withRecord(board, 'a', aBoardRecord({ seconds: 10 }));
    expect(recordOf(withTime(open, 'a', 65), 'a')?.seconds).toBe(75);
    const signed = withRecord(board, 'a', aBoardRecord({ seconds: 10, signed: '2026-11-23' }));
    expect(withTime(signed, 'a', 65)).toBe(signed);
    expect(withTime(board, 'a', 65)).toBe(board);
  });

  it('brings the copy of a case up to date in its place', () => {
    const newer = { ...newCase('a', '2026-11-01T08:00:00.000Z'), changed: '2026-11-20T08:00:00.000Z' };
    const renewed = withRenewed(board, [newer]);
    expect([renewed.cases['a'], renewed.meeting]).toEqual([newer, board.meeting]);
    expect(withRenewed(board, [])).toBe(board);
  });

  it('has the signed record of a case before one that is still open', () => {
    const both = [aBoardRecord(), aBoardRecord({ id: 'r2', signed: '2026-11-23' })].reduce(
      (on, record) => withRecord(on, 'a', record),
      board,
    );
    expect(recordOf(both, 'a')?.id).toBe('r2');
  });

  it('writes a record into the copy of its case, and the same again in its place', () => {
    const first = withRecord(board, 'a', aBoardRecord());
    const second = withRecord(first, 'a', aBoardRecord({ trial: 'One' }));
    expect(recordOf(board, 'a')).toBeNull();
    expect(recordOf(second, 'a')?.trial).toBe('One');
    expect(second.cases['a']?.boards).toHaveSize(1);
    expect(recordOf(withRecord(board, 'a', aBoardRecord({ meetingId: 'other' })), 'a')).toBeNull();
    expect(() => withRecord(board, 'z', aBoardRecord())).toThrowError(RangeError);
  });

  it('tells of each record once, with what became of it where one copy knows', () => {
    const outcome = { state: 'done', why: '', on: '2026-12-01' } as const;
    const boards = [aBoardRecord({ signed: '2026-11-23', outcome }), aBoardRecord({ signed: '2026-11-23' })].map(
      (record) => withRecord(board, 'a', record),
    );
    for (const both of [boards, [...boards].reverse()]) {
      expect(recordsOf(both).map(({ record }) => record.outcome)).toEqual([outcome]);
    }
  });

  it('puts what is told beside the amendment that the copy knows, and leaves another signed record as it is', () => {
    const signed = aBoardRecord({ signed: '2026-11-23' });
    const amendments = [{ id: 'x', on: '2026-11-24', by: 'nurse' as const, words: 'Told' }];
    const outcome = { state: 'done', why: '', on: '2026-12-01' } as const;
    const held = withRecord(board, 'a', { ...signed, amendments });
    const told = withToldRecord(held, 'a', { ...signed, outcome });
    expect(recordOf(told, 'a')).toEqual({ ...signed, amendments, outcome });
    expect(withToldRecord(held, 'a', { ...signed, decider: 'Forged', outcome })).toBe(held);
    expect(withToldRecord(held, 'b', signed)).toBe(held);
  });

  it('takes of two records of one case and meeting the one that was signed, and signed first, and loses neither', () => {
    const of = (...records: (readonly [string, string | null])[]) =>
      records.reduce((to, [id, signed]) => withRecord(to, 'a', aBoardRecord({ id, signed })), board);
    expect(recordOf(of(['open', null], ['late', '2026-11-24'], ['early', '2026-11-23']), 'a')?.id).toBe('early');
    expect(recordOf(of(['one', null], ['two', null]), 'a')?.id).toBe('one');
    expect(of(['open', null], ['late', '2026-11-24']).cases['a']?.boards).toHaveSize(2);
  });

  it('finds no copy under a name that every object has', () => {
    for (const id of ['constructor', 'toString', '__proto__']) {
      expect(copyOf(board, id)).toBeNull();
      expect(withToldRecord(board, id, aBoardRecord())).toBe(board);
      expect(() => withRecord(board, id, aBoardRecord())).toThrowError(RangeError);
      const grown = withBrought(board, [brought(id)]);
      expect(copyOf(grown, id)?.id).toBe(id);
      expect(recordOf(withRecord(grown, id, aBoardRecord()), id)?.id).toBe('r1');
    }
  });
});
