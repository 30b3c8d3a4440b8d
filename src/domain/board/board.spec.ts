import { newCase } from '../case-file/kept-case';
import {
  type Board,
  copyOf,
  recordOf,
  recordsOf,
  withBrought,
  withRecord,
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
