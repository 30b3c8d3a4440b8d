import fc from 'fast-check';
import { type BoardRecord, deviationReasons, signedOff } from './board-record';
import { type CaseRecord, boardMonths, eachOnce, monthColumns, monthsAsCsv, unfollowed } from './follow-through';
import { aBoardRecord } from './testing/a-board-record';

let made = 0;
const told = (more: Partial<BoardRecord>): CaseRecord => {
  const id = `c${++made}`;
  return { caseId: id, label: id, record: aBoardRecord({ id: `r-${id}`, signed: more.on ?? '2026-11-23', ...more }) };
};
const done = { state: 'done', why: '', on: '2026-12-01' } as const;

describe('what became of what a board recorded', () => {
  it('asks after what was signed before this meeting and has no outcome, the oldest first', () => {
    const records = [
      told({ id: 'new', on: '2026-11-23' }),
      told({ id: 'old', on: '2026-10-12' }),
      told({ id: 'followed', on: '2026-10-12', outcome: done }),
      told({ id: 'open', on: '2026-10-12', signed: null }),
      told({ id: 'today', on: '2026-12-07' }),
    ];
    expect(unfollowed(records, '2026-12-07', 'later').map(({ record }) => record.id)).toEqual(['old', 'new']);
  });

  it('counts nothing as earlier that the meeting decided itself, when it is looked at afterwards', () => {
    const records = [told({ id: 'own', meetingId: 'past' }), told({ id: 'other', meetingId: 'before' })];
    const idsOf = (meeting: string | null) => unfollowed(records, '2026-12-07', meeting).map(({ record }) => record.id);
    expect(idsOf('past')).toEqual(['other']);
    expect(idsOf(null)).toEqual(['own', 'other']);
  });

  it('counts each month by itself: cases, concordance, reasons, goals, what was missing, minutes, outcomes', () => {
    const [november, october] = boardMonths([
      told({ seconds: 200, missing: ['genomics', 'staging'] }),
      told({
        seconds: 100,
        acceptable: ['c'],
        deviations: [{ optionId: 'c', reason: 'comorbidity', words: '' }],
        views: '',
        viewsUnasked: 'Not there',
      }),
      told({ acceptable: ['a'], outcome: done }),
      // A reason that was given before the option was taken off again is no deviation.
      told({
        on: '2026-10-12',
        acceptable: ['a'],
        deviations: [{ optionId: 'c', reason: 'trial', words: '' }],
        outcome: { state: 'not', why: 'Died', on: '2026-11-01' },
      }),
      told({ on: '2026-09-07', signed: null }),
    ]);
    expect(november).toEqual(
      jasmine.objectContaining({
        month: '2026-11',
        cases: 3,
        concordant: 2,
        goalsKnown: 2,
        missingItems: 2,
        minutes: 8,
      }),
    );
    expect(november?.deviations.comorbidity).toBe(1);
    expect(november?.outcomes).toEqual({ done: 1, partly: 0, not: 0, open: 2 });
    expect(october).toEqual(jasmine.objectContaining({ month: '2026-10', cases: 1, concordant: 1 }));
    expect(october?.deviations.trial).toBe(0);
    expect(october?.outcomes.not).toBe(1);
  });

  it('goes into a file that has a head, a line a month and as many fields in each', () => {
    const csv = monthsAsCsv(boardMonths([told({}), told({ on: '2026-10-12' })]));
    const lines = csv.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, -1).map((line) => line.split(',').length)).toEqual([1, 1, 1].map(() => monthColumns.length));
    expect(lines[1]?.startsWith('2026-11,1,1,')).toBeTrue();
    expect(monthsAsCsv([])).toBe(`${monthColumns.join(',')}\r\n`);
  });

  it('takes of several copies of a record the one that knows most', () => {
    const record = aBoardRecord({ id: 'r9' });
    const signed = { ...record, signed: '2026-11-23' };
    const amended = { ...signed, amendments: [{ id: 'x', on: '2026-11-24', by: 'nurse' as const, words: 'Told' }] };
    const partly = { ...signed, outcome: { state: 'partly' as const, why: 'She waits', on: '2026-11-30' } };
    const later = { ...signed, outcome: done };
    const of = (...copies: BoardRecord[]) =>
      eachOnce(copies.map((one) => ({ caseId: 'c', label: 'c', record: one }))).map((one) => one.record);
    expect(of(record, signed)).toEqual([signed]);
    expect(of(signed, record)).toEqual([signed]);
    expect(of(signed, amended)).toEqual([amended]);
    expect(of(partly, later, signed)).toEqual([later]);
    expect(of(signed, aBoardRecord({ id: 'r8' }))).toHaveSize(2);
  });

  it('keeps of several copies what each one knows', () => {
    const signed = aBoardRecord({ id: 'r9', signed: '2026-11-23' });
    const amendments = [{ id: 'x', on: '2026-11-24', by: 'nurse' as const, words: 'Told' }];
    const copies = [
      { ...signed, amendments },
      { ...signed, outcome: done },
    ];
    for (const both of [copies, [...copies].reverse()]) {
      const found = eachOnce(both.map((record) => ({ caseId: 'c', label: 'c', record })));
      expect(found.map(({ record }) => record)).toEqual([{ ...signed, amendments, outcome: done }]);
    }
  });

  it('counts a case of a meeting once, as it was signed first, where two windows recorded it', () => {
    const twice = ['2026-11-24', null, '2026-11-23'].map((signed, place) => ({
      caseId: 'c',
      label: '',
      record: aBoardRecord({ id: `r${place}`, signed, seconds: place === 2 ? 60 : 600 }),
    }));
    const other = { ...told({ seconds: 60, meetingId: 'm2' }), caseId: 'c' };
    expect(boardMonths([...twice, other]).map(({ cases, minutes }) => [cases, minutes])).toEqual([[2, 2]]);
    expect(eachOnce(twice)).toHaveSize(3);
  });

  it('counts a deviation that has lost its reason as one without, and as no concordance', () => {
    const [month] = boardMonths([told({ acceptable: ['a', 'gone'] })]);
    expect([month?.concordant, month?.unreasoned]).toEqual([0, 1]);
  });

  it('adds up whatever boards sign: each case is counted once in each column, and no deviation is without its reason', () => {
    const ids = ['a', 'b', 'c', 'd', 'gone'];
    const aRecordOf = fc
      .record({
        acceptable: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
        reason: fc.constantFrom(...deviationReasons),
        on: fc.constantFrom('2026-10-12', '2026-11-09', '2026-11-23'),
        seconds: fc.nat(3600),
        views: fc.constantFrom('', 'Home'),
      })
      .map(({ acceptable, reason, views, ...rest }) =>
        signedOff(
          aBoardRecord({
            acceptable,
            deviations: ids.map((optionId) => ({ optionId, reason, words: 'Because' })),
            views,
            viewsUnasked: views ? '' : 'Not there',
            ...rest,
          }),
          rest.on,
        ),
      );
    fc.assert(
      fc.property(fc.array(aRecordOf), (records) => {
        const months = boardMonths(records.map((record, place) => ({ caseId: String(place), label: '', record })));
        const sum = (of: (month: (typeof months)[number]) => number) => months.reduce((all, one) => all + of(one), 0);
        const outside = records.map(({ acceptable }) => acceptable.filter((id) => id !== 'a' && id !== 'b').length);
        expect(sum(({ cases }) => cases)).toBe(records.length);
        expect(sum(({ concordant }) => concordant)).toBe(outside.filter((count) => count === 0).length);
        expect(sum(({ deviations }) => deviationReasons.reduce((all, key) => all + deviations[key], 0))).toBe(
          outside.reduce((all, count) => all + count, 0),
        );
        expect(sum(({ unreasoned }) => unreasoned)).toBe(0);
        expect(sum(({ goalsKnown }) => goalsKnown)).toBe(records.filter(({ views }) => views !== '').length);
        expect(sum(({ outcomes: { open, ...rest } }) => open + rest.done + rest.partly + rest.not)).toBe(
          records.length,
        );
      }),
    );
  });
});
