import fc from 'fast-check';
import { same } from '../case-file/joining';
import type { Amendment, BoardRecord } from './board-record';
import { joinedAmendments, joinedRecord, lastOutcome, standsBefore } from './joined-record';
import { aBoardRecord } from './testing/a-board-record';

const aDay = fc.constantFrom('2026-11-24', '2026-11-25', '2026-12-20');
const anAmendment = fc.record({
  id: fc.constantFrom('x', 'y', 'z'),
  on: aDay,
  by: fc.constantFrom('nurse' as const, 'surgeon' as const),
  words: fc.constantFrom('Told', 'Dose', 'Day'),
});
const anOutcome = fc.option(
  fc.record({ state: fc.constant('done' as const), why: fc.constantFrom('', 'Early'), on: aDay }),
);
const aCopy = fc
  .record({
    decider: fc.constantFrom('Her heart', 'Her wish'),
    signed: fc.constantFrom(null, '2026-11-23', '2026-11-24'),
    amendments: fc.uniqueArray(anAmendment, { selector: ({ id }) => id }),
    outcome: anOutcome,
  })
  .map((said) => aBoardRecord(said));

const signedPart = (record: BoardRecord) => ({ ...record, amendments: [], outcome: null });
const saidOf = ({ on, by, words }: Amendment) => ({ on, by, words });
const holds = (record: BoardRecord, { amendments }: BoardRecord) =>
  amendments.every((one) => record.amendments.some((held) => same(saidOf(held), saidOf(one))));

describe('two copies of one record', () => {
  it('never change a signed part, and lose no amendment and no later outcome, whatever they say', () => {
    fc.assert(
      fc.property(aCopy, aCopy, (held, told) => {
        const { record, isConflict } = joinedRecord(held, told);
        if (held.signed !== null) expect(signedPart(record)).toEqual(signedPart(held));
        else if (told.signed !== null) expect(signedPart(record)).toEqual(signedPart(told));
        expect(holds(record, held)).toBeTrue();
        if (isConflict) {
          expect(record).toBe(held);
          expect(same(signedPart(held), signedPart(told))).toBeFalse();
          return;
        }
        expect(holds(record, told)).toBeTrue();
        expect(new Set(record.amendments.map(({ id }) => id)).size).toBe(record.amendments.length);
        const days = [held, told].map(({ outcome }) => outcome?.on ?? '');
        expect(record.outcome?.on ?? '').toBe(days.sort().at(-1) ?? '');
        // What was joined once is not joined again: two devices that tell each other come to rest.
        expect(joinedRecord(record, told).record).toEqual(
          told.outcome !== null && record.outcome?.on === told.outcome.on
            ? { ...record, outcome: told.outcome }
            : record,
        );
        expect(joinedRecord(record, record).record).toBe(record);
      }),
    );
  });

  it('are one though one of them holds the names of its options in one language only', () => {
    const held = aBoardRecord({ signed: '2026-11-23' });
    const names = { a: { name: { en: 'A', es: 'A' }, plainName: { en: 'a', es: 'a' } } };
    const told = { ...held, pinned: { ...held.pinned, names } };
    expect(joinedRecord(held, told)).toEqual({ record: held, isConflict: false });
  });

  it('keep two amendments that go by one id, and tell them apart', () => {
    const one = { id: 'x', on: '2026-11-24', by: 'nurse' as const, words: 'Told' };
    const other = { ...one, words: 'Not told' };
    const joined = joinedAmendments([one], [other]);
    expect(joined.map(({ id, words }) => [id, words])).toEqual([
      ['x', 'Told'],
      ['x-2', 'Not told'],
    ]);
    expect(joinedAmendments(joined, [other])).toEqual(joined);
  });

  it('take of two outcomes of one day the one that is told now', () => {
    const [held, told] = [
      { state: 'not', why: 'She declined', on: '2026-12-01' },
      { state: 'done', why: '', on: '2026-12-01' },
    ] as const;
    expect(lastOutcome(held, told)).toBe(told);
    expect(lastOutcome({ ...held, on: '2026-12-02' }, told)?.state).toBe('not');
    expect(lastOutcome(held, null)).toBe(held);
  });

  it('stand in the order in which they were signed, and before what is open', () => {
    const of = (signed: string | null) => aBoardRecord({ signed });
    expect(standsBefore(of('2026-11-23'), of('2026-11-24'))).toBeTrue();
    expect(standsBefore(of('2026-11-24'), of('2026-11-23'))).toBeFalse();
    expect(standsBefore(of('2026-11-24'), of(null))).toBeTrue();
    expect(standsBefore(of(null), of('2026-11-24'))).toBeFalse();
    expect(standsBefore(of(null), of(null))).toBeFalse();
  });
});
