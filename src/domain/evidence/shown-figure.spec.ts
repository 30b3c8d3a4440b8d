import type { Amount, Frequency, Median } from './outcome';
import { outOfFor, shownFigure, type Scale } from './shown-figure';

const basis = { trialId: 'trial', armId: 'new', sourceId: 'source', checked: null, interval: null };
const share = (percent: number): Frequency => ({ kind: 'frequency', percent, ...basis });
const half = (months: number | null): Median => ({ kind: 'median', months, ...basis });
const together: Scale = { outOf: 100, precision: 'rounded' };
const clinician: Scale = { outOf: 100, precision: 'exact' };

describe('shownFigure', () => {
  const rounded: [number, number, number][] = [
    [34.6, 35, 65],
    [72.5, 73, 27],
    [72.49, 72, 28],
    [0, 0, 100],
    [100, 100, 0],
  ];
  for (const [percent, value, without] of rounded) {
    it(`writes ${percent} % as ${value} of 100 with it and ${without} without`, () => {
      expect(shownFigure(share(percent), together)).toEqual(jasmine.objectContaining({ value, without, outOf: 100 }));
    });
  }

  it('keeps one decimal for a clinician', () => {
    const shown = shownFigure(share(28.85), clinician);
    expect(shown.value).toBe(28.9);
    expect(shown.without).toBe(71.1);
  });

  it('rounds once: 0.45 of 100 is not made 1 by way of 0.5', () => {
    expect(shownFigure(share(0.45), together).value).toBe(0);
  });

  it('never lets something above zero stand as zero', () => {
    expect(shownFigure(share(0.3), together).fewerThanOne).toBeTrue();
    expect(shownFigure(share(0), together).fewerThanOne).toBeFalse();
  });

  it('writes months, and a median that was not reached as no number', () => {
    expect(shownFigure(half(3.8), together).value).toBe(4);
    expect(shownFigure(half(3.8), clinician).value).toBe(3.8);
    expect(shownFigure(half(null), together).value).toBeNull();
  });

  it('writes an amount as published, because 0.26 and 0.22 a year are not the same', () => {
    const amount: Amount = { kind: 'amount', unit: 'perYear', value: 0.26, ...basis };
    expect(shownFigure(amount, clinician).value).toBe(0.26);
    expect(shownFigure({ ...amount, value: -3.4, unit: 'points' }, together).value).toBe(-3.4);
  });

  it('has no number for what is not reported', () => {
    expect(shownFigure({ kind: 'notReported', why: 'notInStudy' }, together)).toBeNull();
  });

  it('rounds the interval as it rounds the figure and keeps an open end open', () => {
    const figure: Frequency = { ...share(35), interval: { low: 28.7, high: null, from: 'published' } };
    expect(shownFigure(figure, together).interval).toEqual({ low: 29, high: null, from: 'published' });
  });
});

describe('outOfFor', () => {
  it('counts out of 1,000 as soon as one figure is above zero and under 1 of 100', () => {
    expect(outOfFor([share(35), share(0), half(0.4)])).toBe(100);
    expect(outOfFor([share(35), share(0.6)])).toBe(1000);
    expect(shownFigure(share(0.6), { outOf: 1000, precision: 'rounded' })).toEqual(
      jasmine.objectContaining({ value: 6, without: 994, outOf: 1000 }),
    );
  });
});
