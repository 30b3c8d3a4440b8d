import { type CareMonth, usualAssumptions } from '../treatment/care-month';
import type { CareEvent } from '../treatment/planned-care';
import type { Given } from '../treatment/schedule';
import { idOf } from './calendar-file';
import { datedMonth } from './dated-month';
import { filedMonth } from './filed-month';
import type { ClosedRule } from './open-day';

const given = (id: string, way: Given): CareEvent => ({
  kind: 'treatment',
  schedule: { id, drugId: id, given: way, runs: [], sourceId: '', checked: null },
  certain: true,
});
const drip = given('drip', 'infusion');
const pills = given('pills', 'tablets');
const count: CareEvent = {
  kind: 'test',
  test: { what: 'Count', kind: 'blood' },
  monitoring: { what: { en: '', es: '' }, when: { en: '', es: '' }, baseline: false, sourceId: null, checked: null },
  certain: true,
};
const none = { days: 0, atMost: 0 };
/** Drip on days 1 and 22, a test on day 8, tablets on days 1 to 14 and 22 to 28. */
const month: CareMonth = {
  kind: 'month',
  days: Array.from({ length: 28 }, (_, place) => {
    const day = place + 1;
    const events = [
      ...(day === 1 || day === 22 ? [drip] : []),
      ...(day === 8 ? [count] : []),
      ...(day <= 14 || day >= 22 ? [pills] : []),
    ];
    return { day, ofTreatment: day, events, withCare: 'false' as const };
  }),
  daysWithCare: none,
  infusions: none,
  injections: none,
  tablets: none,
  tests: none,
  before: [],
  asNeeded: [],
  notHeld: [],
  complete: true,
  assumptions: { ...usualAssumptions, testsAtCentre: false },
};
const filed = (rule: ClosedRule, tablets: (() => string) | null = null) =>
  filedMonth(datedMonth(month, '2026-12-03', { closedDays: ['2026-12-24'], weekends: true, rule }), {
    prefix: 'x',
    visit: (events) => `${events.length}`,
    tablets,
  });

describe('A month as entries of a calendar', () => {
  it('has an entry for each day with a visit or a test, near home as well, and none for tablets', () => {
    expect(filed('keep')).toEqual([
      { uid: 'x-day-1@tandem', on: '2026-12-03', daily: 1, summary: '1' },
      { uid: 'x-day-8@tandem', on: '2026-12-10', daily: 1, summary: '1' },
      { uid: 'x-day-22@tandem', on: '2026-12-24', daily: 1, summary: '1' },
    ]);
  });

  it('keeps the id of an entry that was moved, so that it takes the place of the old one', () => {
    expect(filed('next').map(({ uid, on }) => `${uid} ${on}`)).toEqual([
      'x-day-1@tandem 2026-12-03',
      'x-day-8@tandem 2026-12-10',
      'x-day-22@tandem 2026-12-25',
    ]);
  });

  it('tells tests that are drawn before a closed day from what is given after it, which keeps its id', () => {
    const onOneDay = month.days.map((day) => (day.day === 22 ? { ...day, events: [drip, count, pills] } : day));
    const closing = { closedDays: ['2026-12-24'], weekends: true, rule: 'next' as const };
    const dated = datedMonth({ ...month, days: onOneDay }, '2026-12-03', closing);
    const entries = filedMonth(dated, { prefix: 'x', visit: (events) => `${events.length}`, tablets: null });
    expect(entries.slice(2).map(({ uid, on }) => `${uid} ${on}`)).toEqual([
      'x-day-22-tests@tandem 2026-12-23',
      'x-day-22@tandem 2026-12-25',
    ]);
  });

  it('repeats tablets over each run of days, on demand', () => {
    expect(filed('next', () => 'Tablets').slice(3)).toEqual([
      { uid: 'x-tablets-1-day-1@tandem', on: '2026-12-03', daily: 14, summary: 'Tablets' },
      { uid: 'x-tablets-1-day-22@tandem', on: '2026-12-24', daily: 7, summary: 'Tablets' },
    ]);
  });

  it('has ids that tell nothing and are told apart', () => {
    expect(idOf('case one')).toMatch(/^[0-9a-z]{1,7}$/);
    expect(idOf('case one')).toBe(idOf('case one'));
    expect(idOf('case one')).not.toBe(idOf('case two'));
  });
});
