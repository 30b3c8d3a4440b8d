import type { CareDay, CareMonth } from '../treatment/care-month';
import { usualAssumptions } from '../treatment/care-month';
import type { CareEvent } from '../treatment/planned-care';
import type { Given } from '../treatment/schedule';
import { monthSaid } from './month-said';

const given = (way: Given, certain = true): CareEvent => ({
  kind: 'treatment',
  certain,
  schedule: { id: way, drugId: 'x', given: way, runs: [], sourceId: 's', checked: null },
});
const day = (place: number, ...events: CareEvent[]): CareDay => ({
  day: place,
  ofTreatment: place,
  events,
  withCare: 'false',
});
const none = { days: 0, atMost: 0 };
const month = (days: CareDay[], more: Partial<CareMonth> = {}): CareMonth => ({
  kind: 'month',
  days,
  daysWithCare: none,
  infusions: none,
  injections: none,
  tablets: none,
  tests: none,
  before: [],
  asNeeded: [],
  notHeld: [],
  complete: true,
  assumptions: usualAssumptions,
  ...more,
});

describe('the first weeks in plain words', () => {
  it('tell the days of each kind, and a range where something may not be for this person', () => {
    const said = JSON.stringify(
      monthSaid(
        month([day(1, given('infusion')), day(8, given('infusion', false)), day(9, given('injection', false))], {
          daysWithCare: { days: 1, atMost: 3 },
        }),
      ),
    );
    expect(said).toContain('"key":"explain.plain.month.infusion"');
    expect(said).toContain('explain.plain.span');
    expect(said).toContain('explain.plain.upTo');
    expect(said).toContain('explain.plain.month.total');
    expect(said).not.toContain('explain.plain.month.tablets');
  });

  it('have no total where something is not held, and say so', () => {
    const said = JSON.stringify(monthSaid(month([day(1, given('tablets'))], { complete: false })));
    expect(said).toContain('explain.plain.month.more');
    expect(said).not.toContain('explain.plain.month.total');
  });

  it('say that nothing has a day, or that no day is held', () => {
    expect(JSON.stringify(monthSaid(month([day(1)])))).toContain('explain.plain.month.nothing');
    expect(JSON.stringify(monthSaid(month([day(1)])))).toContain('explain.plain.month.noCare');
    expect(JSON.stringify(monthSaid({ kind: 'notHeld' }))).toContain('explain.plain.month.notHeld');
  });
});
