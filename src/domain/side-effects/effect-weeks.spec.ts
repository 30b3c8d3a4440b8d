import fc from 'fast-check';
import { drawnSpan, drawnWeeks, effectWeeks, weekBegins } from './effect-weeks';
import type { CareTiming } from './care-plan';
import { readPlan } from './read-plan';
import { aPlan, aStatement } from './testing/a-care';

const timing = (startsWeek: number | null, endsWeek: number | null = null, from: CareTiming['from'] = 'treatment') => ({
  ...aStatement(`from ${startsWeek}`),
  drugs: [],
  from,
  startsWeek,
  peaksWeek: null,
  endsWeek,
});
const expected = (id: string, ...times: CareTiming[]) => ({
  plan: readPlan(aPlan(id, { timing: times }), [], 'patient'),
  effects: [],
});

describe('the weeks of side effects', () => {
  it('begin with the first dose, on real days across months and years', () => {
    expect(weekBegins('2026-12-07', 1)).toBe('2026-12-07');
    expect(weekBegins('2026-12-07', 5)).toBe('2027-01-04');
    // Over the change of the clocks.
    expect(weekBegins('2027-03-08', 4)).toBe('2027-03-29');
  });

  it('put the earliest first, and what has no week after them as it stood', () => {
    const found = effectWeeks(
      [expected('never'), expected('late', timing(6)), expected('untold', timing(null)), expected('early', timing(2))],
      null,
      [],
    );
    expect(found.map((one) => one.expected.plan.id)).toEqual(['early', 'late', 'never', 'untold']);
  });

  it('have a day only where the first dose has one, and none where it is counted from each dose', () => {
    const day = (startsOn: string | null, one: CareTiming) =>
      effectWeeks([expected('one', one)], startsOn, [])[0]?.spans[0]?.fromDay;
    expect(day('2026-12-07', timing(2))).toBe('2026-12-14');
    expect(day(null, timing(2))).toBeNull();
    expect(day('2026-12-07', timing(2, null, 'dose'))).toBeNull();
    expect(day('2026-12-07', timing(null))).toBeNull();
  });

  it('are not told after a dose of tablets alone, which are taken day after day', () => {
    const ofBoth = { ...timing(1, 2, 'dose'), drugs: ['tablet', 'drip'] };
    const tablet = { drugId: 'tablet', route: 'oral' } as const;
    const told = (one: CareTiming, ...given: Parameters<typeof effectWeeks>[2][number][]) =>
      effectWeeks([expected('one', one)], null, given)[0]?.spans.length;
    expect(told(ofBoth, tablet)).toBe(0);
    expect(told(ofBoth, tablet, { drugId: 'drip', route: 'iv' })).toBe(1);
    expect(told(ofBoth, tablet, { drugId: 'other', route: 'iv' })).toBe(0);
    expect(told({ ...ofBoth, from: 'treatment' }, tablet)).toBe(1);
  });

  it('are drawn within the strip whatever is held, and nothing is drawn of what was not read', () => {
    const week = fc.option(fc.integer({ min: 1, max: 60 }), { nil: null });
    expect(() => {
      fc.assert(
        fc.property(week, week, (from, length) => {
          const to = from !== null && length !== null ? from + length : null;
          const [span] = effectWeeks([expected('one', timing(from, to))], null, [])[0]?.spans ?? [];
          const drawn = span && drawnSpan(span);
          if (from === null) return drawn === null;
          return (
            !!drawn &&
            drawn.first >= 1 &&
            drawn.last >= drawn.first &&
            drawn.last <= drawnWeeks + 1 &&
            drawn.openEnded === (to === null)
          );
        }),
      );
    }).not.toThrow();
  });
});
