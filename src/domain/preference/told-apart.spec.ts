import fc from 'fast-check';
import type { Measure } from './measure';
import { toldApart } from './told-apart';

const people = (percent: number, of: number): Measure => ({ kind: 'people', percent, people: of, outOf: 100 });
const months = (value: number, low: number, high: number): Measure => ({ kind: 'amount', value, low, high });

describe('toldApart', () => {
  it('is false of two people of 100 in groups of some hundreds, and true of forty', () => {
    expect(toldApart(people(62, 381), people(64, 382), [62, 64])).toBeFalse();
    expect(toldApart(people(34, 381), people(75, 382), [34, 75])).toBeTrue();
  });

  it('follows the intervals of medians', () => {
    expect(toldApart(months(9.9, 9, 11.3), months(5.1, 4.2, 6.8), [9.9, 5.1])).toBeTrue();
    expect(toldApart(months(9.9, 7, 14), months(8.1, 6, 11), [9.9, 8.1])).toBeFalse();
  });

  it('goes by the number alone where there is no chance in it, or where no interval is held', () => {
    const fixed = (value: number): Measure => ({ kind: 'fixed', value });
    expect(toldApart(fixed(1), fixed(4), [1, 4])).toBeTrue();
    expect(toldApart(fixed(2), fixed(2), [2, 2])).toBeFalse();
    expect(toldApart({ kind: 'missing' }, months(26.9, 21.8, 30), [40.7, 26.9])).toBeTrue();
  });

  it('does not depend on the order, never tells a measure from itself, and is true of any difference in groups large enough', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const size = fc.integer({ min: 5, max: 2000 });
    fc.assert(
      fc.property(percent, percent, size, size, (p, q, n, m) => {
        const [a, b] = [people(p, n), people(q, m)];
        expect(toldApart(a, b, [p, q])).toBe(toldApart(b, a, [q, p]));
        expect(toldApart(a, a, [p, p])).toBeFalse();
        expect(toldApart(people(p, 1e7), people(q, 1e7), [p, q])).toBe(p !== q);
      }),
    );
  });
});
