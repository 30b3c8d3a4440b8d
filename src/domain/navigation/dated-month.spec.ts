import fc from 'fast-check';
import { type CareAssumptions, type CareMonth, usualAssumptions } from '../treatment/care-month';
import type { CareEvent } from '../treatment/planned-care';
import type { Given } from '../treatment/schedule';
import { dayNumber, isDay, isWeekend } from './calendar-day';
import { dayAfter, weekdayOf } from './day-after';
import { calendarWeeks, datedMonth } from './dated-month';
import { type Closing, closedFor, closedRules, openDay } from './open-day';

const given = (id: string, way: Given, certain = true): CareEvent => ({
  kind: 'treatment',
  schedule: { id, drugId: id, given: way, runs: [], sourceId: '', checked: null },
  certain,
});
const drip = given('drip', 'infusion');
const pills = given('pills', 'tablets');
const test: CareEvent = {
  kind: 'test',
  test: { what: 'Count', kind: 'blood' },
  monitoring: {
    what: { en: '', es: '' },
    when: { en: '', es: '' },
    baseline: false,
    sourceId: null,
    checked: null,
  },
  certain: true,
};

/** A month with these events by day of the treatment. */
function aMonth(events: Record<number, CareEvent[]>, assumptions: Partial<CareAssumptions> = {}): CareMonth {
  const all = { ...usualAssumptions, ...assumptions };
  const none = { days: 0, atMost: 0 };
  return {
    kind: 'month',
    days: Array.from({ length: all.days }, (_, place) => ({
      day: place + 1,
      ofTreatment: all.from + place,
      events: events[all.from + place] ?? [],
      withCare: 'false',
    })),
    daysWithCare: none,
    infusions: none,
    injections: none,
    tablets: none,
    tests: none,
    before: [],
    asNeeded: [],
    notHeld: [],
    complete: true,
    assumptions: all,
  };
}
const closing: Closing = { closedDays: ['2026-12-25', '2026-12-24'], weekends: true, rule: 'next' };
const aDay = fc
  .integer({ min: dayNumber('2024-01-01'), max: dayNumber('2029-12-31') })
  .map((number) => dayAfter('1970-01-01', number));
const aClosing: fc.Arbitrary<Closing> = fc.record({
  closedDays: fc.array(aDay, { maxLength: 20 }),
  weekends: fc.boolean(),
  rule: fc.constantFrom(...closedRules),
});

describe('A day of the calendar', () => {
  it('is counted without a clock, over the end of a year and a leap day', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayAfter('2026-03-30', -2)).toBe('2026-03-28');
    expect(weekdayOf('2026-11-30')).toBe(0);
    expect(weekdayOf('1969-12-28')).toBe(6);
    expect(isWeekend('2026-12-05')).toBeTrue();
    expect(isWeekend('2026-12-04')).toBeFalse();
  });

  it('is a day that there is', () => {
    expect(['2026-02-28', '2026-02-30', '2026-02', '', 'soon'].map(isDay)).toEqual([true, false, false, false, false]);
    expect(() => dayNumber('2026-02')).toThrowError(RangeError);
  });
});

describe('A day on which the centre is closed', () => {
  it('gives its care to an open one, over weekends and holidays in a row', () => {
    expect(openDay('2026-12-24', closing)).toBe('2026-12-28');
    expect(openDay('2026-12-27', { ...closing, rule: 'previous' })).toBe('2026-12-23');
    expect(openDay('2026-12-25', { ...closing, rule: 'keep' })).toBe('2026-12-25');
    expect(openDay('2026-12-26', { ...closing, weekends: false })).toBe('2026-12-26');
    expect(closedFor('2026-12-25', closing)).toBe('holiday');
  });

  it('never gives it to a closed day, and never past an open one', () => {
    fc.assert(
      fc.property(aDay, aClosing, (planned, of) => {
        const day = openDay(planned, of);
        const way = dayNumber(day) - dayNumber(planned);
        expect(Math.sign(way) * { next: 1, previous: -1, keep: 0 }[of.rule]).toBe(Math.abs(Math.sign(way)));
        if (of.rule !== 'keep') expect(closedFor(day, of)).toBeNull();
        for (let passed = 0; passed !== way; passed += Math.sign(way))
          expect(closedFor(dayAfter(planned, passed), of)).not.toBeNull();
      }),
    );
  });
});

describe('A month on real dates', () => {
  it('moves an infusion from a holiday, and neither tablets nor what comes after', () => {
    // 3 December 2026 is a Thursday, day 22 is Christmas Eve.
    const month = datedMonth(aMonth({ 1: [drip, pills], 22: [drip, pills], 23: [pills] }), '2026-12-03', closing);
    expect(month.moved.map(({ planned, on }) => `${planned} ${on}`)).toEqual(['2026-12-24 2026-12-28']);
    const at = (on: string) => month.days.find((day) => day.on === on)?.events.map(({ event }) => event);
    expect(at('2026-12-24')).toEqual([pills]);
    expect(at('2026-12-25')).toEqual([pills]);
    expect(at('2026-12-28')).toEqual([drip]);
    expect(month.daysWithCare).toEqual({ days: 2, atMost: 2 });
    expect(month.weekdaysWithCare).toEqual({ days: 2, atMost: 2 });
  });

  it('never moves a test past the tablets with which it falls', () => {
    // Capecitabine from Monday, 7 December 2026: its second cycle begins on Monday 28 December, on which the centre is closed.
    const shut: Closing = { ...closing, closedDays: ['2026-12-28'] };
    const care = aMonth({ 1: [pills, test], 22: [pills, test] });
    const on = (of: Closing) => datedMonth(care, '2026-12-07', of).moved.map((one) => `${one.event.kind} ${one.on}`);
    expect(on(shut)).toEqual(['test 2026-12-25']);
    expect(on({ ...shut, closedDays: ['2026-12-25', '2026-12-28'] })).toEqual(['test 2026-12-24']);
    expect(on({ ...shut, rule: 'previous' })).toEqual(['test 2026-12-25']);
    expect(on({ ...shut, rule: 'keep' })).toEqual([]);
    const first = datedMonth(care, '2026-12-07', { ...shut, closedDays: ['2026-12-07'] });
    expect(first.days[0]).toEqual(jasmine.objectContaining({ on: '2026-12-04', ofTreatment: -2 }));
  });

  it('moves a test with the infusion before which it is done, and before tablets where both fall on its day', () => {
    const shut: Closing = { ...closing, closedDays: ['2026-12-28'] };
    const on = (events: CareEvent[]) =>
      datedMonth(aMonth({ 22: events }), '2026-12-07', shut).moved.map((one) => `${one.event.kind} ${one.on}`);
    expect(on([drip, test])).toEqual(['treatment 2026-12-29', 'test 2026-12-29']);
    expect(on([drip, pills, test])).toEqual(['treatment 2026-12-29', 'test 2026-12-25']);
    expect(on([test])).toEqual(['test 2026-12-29']);
  });

  it('counts two things that come onto one day once, and Saturdays not as weekdays', () => {
    // 2 December 2026 is a Wednesday: day 4 a Saturday, day 6 a Monday.
    const care = aMonth({ 4: [drip], 6: [given('other', 'injection')] });
    expect(datedMonth(care, '2026-12-02', closing).daysWithCare.days).toBe(1);
    const kept = datedMonth(care, '2026-12-02', { ...closing, rule: 'keep' });
    expect(kept.daysWithCare.days).toBe(2);
    expect(kept.weekdaysWithCare.days).toBe(1);
  });

  it('keeps "may be" apart, and takes no day for a test near home', () => {
    const maybe = given('maybe', 'injection', false);
    const open = { ...closing, rule: 'keep' as const };
    expect(datedMonth(aMonth({ 1: [maybe], 2: [test] }), '2026-12-01', open).daysWithCare).toEqual({
      days: 1,
      atMost: 2,
    });
    expect(
      datedMonth(aMonth({ 1: [maybe], 2: [test] }, { testsAtCentre: false }), '2026-12-01', open).daysWithCare,
    ).toEqual({ days: 0, atMost: 1 });
  });

  it('grows by the days onto which care is moved out of it, and tells the day of the treatment of each', () => {
    // Day 28 is Sunday, 3 January 2027; before day 1, a Monday that is closed, lies a weekend.
    const shut = { ...closing, closedDays: ['2026-12-07'] };
    const later = datedMonth(aMonth({ 28: [drip] }), '2026-12-07', shut);
    expect(later.days.at(-1)).toEqual(jasmine.objectContaining({ on: '2027-01-04', ofTreatment: 29 }));
    const earlier = datedMonth(aMonth({ 1: [drip] }), '2026-12-07', { ...shut, rule: 'previous' });
    expect(earlier.days[0]).toEqual(jasmine.objectContaining({ on: '2026-12-04', ofTreatment: -2 }));
    expect(earlier.days[3]).toEqual(jasmine.objectContaining({ on: '2026-12-07', ofTreatment: 1, closed: 'holiday' }));
  });

  it('holds what was moved into it from the month before, and counts its day once', () => {
    // Day 28 is Sunday, 3 January 2027: it goes to day 29, the first of the second month.
    const first = aMonth({ 28: [drip, pills] });
    const second = aMonth({ 29: [given('other', 'injection')] }, { from: 29 });
    const dated = datedMonth(second, '2026-12-07', closing, first.days);
    expect(dated.days[0]).toEqual(jasmine.objectContaining({ on: '2027-01-04', ofTreatment: 29 }));
    expect(dated.days[0]?.events.map(({ event }) => event)).toEqual([drip, given('other', 'injection')]);
    expect(dated.moved.map(({ planned, on }) => `${planned} ${on}`)).toEqual(['2027-01-03 2027-01-04']);
    expect(dated.daysWithCare).toEqual({ days: 1, atMost: 1 });
    expect(datedMonth(first, '2026-12-07', closing, second.days).daysWithCare).toEqual({ days: 0, atMost: 0 });
    // What is moved back from the month after stands in the one that it is moved into.
    const back = datedMonth(aMonth({}), '2026-12-04', { ...closing, rule: 'previous', closedDays: ['2027-01-01'] }, [
      ...second.days,
    ]);
    expect(back.moved.map(({ planned, on }) => `${planned} ${on}`)).toEqual(['2027-01-01 2026-12-31']);
    expect(back.daysWithCare).toEqual({ days: 1, atMost: 1 });
  });

  it('adds up: months count together what a long one counts', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 84 }), { maxLength: 30 });
    fc.assert(
      fc.property(days, aDay, aClosing, (withDrip, startsOn, of) => {
        const events = Object.fromEntries(withDrip.map((day) => [day, [drip]]));
        const whole = datedMonth(aMonth(events, { days: 84 }), startsOn, of);
        const months = [1, 29, 57].map((from) => aMonth(events, { from }));
        const counted = months.map((month) =>
          datedMonth(
            month,
            startsOn,
            of,
            months.filter((one) => one !== month).flatMap((one) => one.days),
          ),
        );
        expect(counted.reduce((sum, one) => sum + one.daysWithCare.days, 0)).toBe(whole.daysWithCare.days);
        expect(counted.reduce((sum, one) => sum + one.weekdaysWithCare.days, 0)).toBe(whole.weekdaysWithCare.days);
      }),
      { numRuns: 60 },
    );
  });

  it('loses nothing, adds nothing, and stands without a gap, whatever is closed', () => {
    const days = fc.dictionary(
      fc.integer({ min: 1, max: 28 }).map(String),
      fc.constantFrom<CareEvent[]>([drip], [pills, drip], [test, pills], [test, drip]),
    );
    fc.assert(
      fc.property(days, aDay, aClosing, fc.constantFrom(1, 29, 57), (events, startsOn, of, from) => {
        const shifted = Object.fromEntries(Object.entries(events).map(([day, what]) => [Number(day) + from - 1, what]));
        const month = datedMonth(aMonth(shifted, { from }), startsOn, of);
        const placed = month.days.flatMap((day) => day.events);
        expect(placed.length).toBe(Object.values(events).flat().length);
        for (const one of placed) {
          expect(one.planned).toBe(dayAfter(startsOn, one.ofTreatment - 1));
          if (one.event === pills) expect(one.on).toBe(one.planned);
          const taken = placed.some(({ event, planned }) => event === pills && planned === one.planned);
          if (one.event === test && taken) expect(one.on <= one.planned).toBeTrue();
        }
        month.days.forEach(({ on, ofTreatment }, place) => {
          expect(on).toBe(dayAfter(month.days[0]?.on ?? '', place));
          expect(dayAfter(startsOn, ofTreatment - 1)).toBe(on);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('stands in weeks that begin as people of the place have them', () => {
    const { days } = datedMonth(aMonth({}), '2026-12-02', closing);
    const monday = calendarWeeks(days, 2, 0);
    expect(monday.length).toBe(5);
    expect(monday[0]?.map((day) => day?.on.slice(8) ?? '')).toEqual(['', '', '02', '03', '04', '05', '06']);
    expect(monday.every((week) => week.length === 7)).toBeTrue();
    expect(calendarWeeks(days, 2, 6)[0]?.map((day) => day?.on.slice(8) ?? '')).toEqual([
      '',
      '',
      '',
      '02',
      '03',
      '04',
      '05',
    ]);
  });
});
