import type { Measure } from '../../src/domain/preference/measure';
import { fewestDraws, smaa, type SmaaInput } from '../../src/domain/preference/smaa';

/** Four options on six criteria, shares and times as trials report them. */
const criteria = ['growth', 'survival', 'nausea', 'diarrhoea', 'hair', 'numbness'].map((id, place) =>
  place < 2 ? { id, worst: 5, best: 20 } : { id, worst: 60, best: 10 },
);
const measures = (option: number): Measure[] =>
  criteria.map((_, place): Measure => {
    const value = 6 + 3 * option + place;
    return place < 2
      ? { kind: 'amount', value, low: value * 0.8, high: value * 1.25 }
      : { kind: 'people', percent: 12 + 11 * ((option + place) % 4), people: 300, outOf: 100 };
  });
const input = (seed: number): SmaaInput => ({
  seed,
  draws: fewestDraws,
  criteria,
  options: ['a', 'b', 'c', 'd'].map((id, place) => ({ id, excluded: null, measures: measures(place) })),
  weights: { kind: 'ordered', order: [0, 1, 2, 3, 4, 5] },
});

/** Median milliseconds of a robustness analysis: 4 options, 6 criteria, 10,000 draws. */
export function timeSmaa(): { smaaMedianMs: number } {
  smaa(input(0));
  const times = Array.from({ length: 15 }, (_, seed) => {
    const start = performance.now();
    smaa(input(seed));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { smaaMedianMs: Math.round((times[7] ?? NaN) * 1000) / 1000 };
}
