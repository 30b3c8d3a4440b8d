import fc from 'fast-check';
import { newCase } from '../case-file/kept-case';
import { type Board, recordOf } from './board';
import type { BoardRecord } from './board-record';
import type { AgendaEntry } from './meeting';
import { joinedBoards } from './merge-meetings';
import { aBoardRecord } from './testing/a-board-record';

const entry = (caseId: string, more: Partial<AgendaEntry> = {}): AgendaEntry => ({
  id: `e-${caseId}`,
  caseId,
  kind: 'discussion',
  question: '',
  presenter: '',
  minutes: 3,
  without: {},
  ...more,
});

function aBoard(records: Readonly<Record<string, readonly BoardRecord[]>>, entries?: readonly AgendaEntry[]): Board {
  const ids = Object.keys(records);
  return {
    meeting: { id: 'm1', on: '2026-11-23', name: '', entries: entries ?? ids.map((id) => entry(id)), present: [] },
    cases: Object.fromEntries(
      ids.map((id) => [id, { ...newCase(id, '2026-11-20T10:00:00.000Z'), boards: records[id] ?? [] }]),
    ),
  };
}

/** What one id can be: never recorded, in two drafts, or signed, with or without what was told since. */
const copyOf = (id: string) => {
  const signed = aBoardRecord({ id, signed: '2026-11-23' });
  return fc.constantFrom<BoardRecord | null>(
    null,
    aBoardRecord({ id }),
    aBoardRecord({ id, decider: 'Her heart' }),
    signed,
    { ...signed, amendments: [{ id: `${id}-x`, on: '2026-11-24', by: 'nurse', words: 'Told by phone' }] },
    { ...signed, outcome: { state: 'done', why: '', on: '2026-12-20' } },
  );
};
const isRecord = (record: BoardRecord | null) => record !== null;
const recordsOfCase = (caseId: string) =>
  fc.tuple(copyOf(`${caseId}-one`), copyOf(`${caseId}-two`)).map((both) => both.filter(isRecord));
const anyBoard = fc
  .subarray(['a', 'b', 'c'])
  .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, recordsOfCase(id)]))))
  .map((records) => aBoard(records));

describe('two copies of a meeting', () => {
  it('lose no signed record, no amendment and no outcome of either', () => {
    fc.assert(
      fc.property(anyBoard, anyBoard, (held, opened) => {
        const joined = joinedBoards(held, opened);
        for (const { id: caseId, boards } of [held, opened].flatMap(({ cases }) => Object.values(cases))) {
          for (const record of boards.filter(({ signed }) => signed !== null)) {
            const found = joined.cases[caseId]?.boards.find(({ id }) => id === record.id);
            expect(found?.signed).toBe(record.signed);
            expect(found?.amendments).toEqual(jasmine.arrayContaining([...record.amendments]));
            if (record.outcome) expect(found?.outcome).toEqual(record.outcome);
          }
        }
        expect(joined.meeting.entries.map(({ caseId }) => caseId).sort()).toEqual(Object.keys(joined.cases).sort());
      }),
    );
  });

  it('keep both of a record that was signed in two ways', () => {
    const signedAs = (decider: string) => aBoard({ a: [aBoardRecord({ id: 'r', signed: '2026-11-23', decider })] });
    const deciders = (board: Board) => board.cases['a']?.boards.map(({ decider }) => decider).sort();
    const joined = joinedBoards(signedAs('Theirs'), signedAs('Ours'));
    expect(deciders(joined)).toEqual(['Ours', 'Theirs']);
    // Two windows that go on joining, each with its own before the other's, add nothing.
    let [here, there] = [signedAs('Ours'), signedAs('Theirs')];
    for (let round = 0; round < 3; round++) {
      here = joinedBoards(there, here);
      there = joinedBoards(here, signedAs('Theirs'));
    }
    expect([deciders(here), deciders(there)]).toEqual([
      ['Ours', 'Theirs'],
      ['Ours', 'Theirs'],
    ]);
    expect(recordOf(here, 'a')?.decider).toBe(recordOf(there, 'a')?.decider ?? '');
  });

  it('have the order of the open one, then what only the other has', () => {
    const held = aBoard({ a: [], b: [], c: [] });
    const opened = aBoard({ b: [], a: [] });
    expect(joinedBoards(held, opened).meeting.entries.map(({ id }) => id)).toEqual(['e-b', 'e-a', 'e-c']);
  });

  it('have a case once though both have brought it, with what either says of it', () => {
    const held = aBoard({ a: [] }, [
      entry('a', { id: 'other', question: 'Theirs', presenter: 'Dr B', without: { goals: 'Not asked' } }),
    ]);
    const opened = aBoard({ a: [] }, [entry('a', { question: 'Mine' })]);
    expect(joinedBoards(held, opened).meeting.entries).toEqual([
      entry('a', { question: 'Mine', presenter: 'Dr B', without: { goals: 'Not asked' } }),
    ]);
  });

  it('keep the day that signed records have, and are refused where they are not of one meeting', () => {
    const held = aBoard({ a: [aBoardRecord({ signed: '2026-11-23' })] });
    const later = aBoard({ a: [] });
    const opened = { ...later, meeting: { ...later.meeting, on: '2026-11-30' } };
    expect(joinedBoards(held, opened).meeting.on).toBe('2026-11-23');
    expect(joinedBoards(later, opened).meeting.on).toBe('2026-11-30');
    const other = { ...held, meeting: { ...held.meeting, id: 'm2' } };
    expect(() => joinedBoards(other, opened)).toThrowError(RangeError);
  });
});
