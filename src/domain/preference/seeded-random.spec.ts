import { SeededRandom } from './seeded-random';

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);

describe('SeededRandom', () => {
  it('gives the numbers of xoshiro128** worked out by hand from the state 1, 2, 3, 4', () => {
    const random = new SeededRandom([1, 2, 3, 4]);
    expect([random.bits(), random.bits(), random.bits()]).toEqual([11520, 0, 5927040]);
    expect(() => new SeededRandom([0, 0, 0, 0])).toThrowError(RangeError);
  });

  it('repeats a named stream, and gives another for another name or seed', () => {
    const first = (seed: number, name: string) => draws(5, () => SeededRandom.named(seed, name).bits())[0];
    expect(first(1, 'a')).toBe(first(1, 'a'));
    expect(new Set([first(1, 'a'), first(2, 'a'), first(1, 'b')]).size).toBe(3);
  });

  it('stays between 0 and 1 with the mean and spread of each law', () => {
    const random = SeededRandom.named(7, 'laws');
    const uniform = draws(20_000, () => random.uniform());
    expect(uniform.every((one) => one > 0 && one < 1)).toBeTrue();
    expect(mean(uniform)).toBeCloseTo(0.5, 1);
    const normal = draws(20_000, () => random.normal());
    expect(Math.abs(mean(normal))).toBeLessThan(0.03);
    expect(mean(normal.map((one) => one * one))).toBeCloseTo(1, 1);
    const gamma = draws(20_000, () => random.gamma(3));
    expect(Math.abs(mean(gamma) - 3)).toBeLessThan(0.06);
    const beta = draws(20_000, () => random.beta(31, 71));
    expect(Math.abs(mean(beta) - 31 / 102)).toBeLessThan(0.002);
    expect(() => random.gamma(0.5)).toThrowError(RangeError);
  });
});
