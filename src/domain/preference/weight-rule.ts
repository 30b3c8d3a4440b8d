import { SeededRandom } from './seeded-random';

/**
 * What is known of the weights of the criteria. free: nothing. ordered: places of the criteria, the most important first, nothing
 * more. around: points as given, each up to this share higher or lower.
 */
export type WeightRule =
  { kind: 'free' } | { kind: 'ordered'; order: number[] } | { kind: 'around'; points: number[]; share: number };

/** Throws RangeError where a rule does not speak of these criteria, each once. */
export function checkWeightRule(rule: WeightRule, criteria: number): void {
  if (rule.kind === 'ordered') {
    const places = [...rule.order].sort((a, b) => a - b);
    if (places.length !== criteria || places.some((place, i) => place !== i)) {
      throw new RangeError(`An order of ${criteria} criteria, not ${rule.order.join(', ')}`);
    }
  }
  if (rule.kind === 'around') {
    const { points, share } = rule;
    const fair = points.every((one) => one >= 0 && one < Infinity) && points.some((one) => one > 0);
    if (points.length !== criteria || !fair) throw new RangeError(`Points of ${criteria} criteria, one above 0`);
    if (!(share >= 0 && share < 1)) throw new RangeError(`A share from 0 to below 1, not ${share}`);
  }
}

/**
 * Draws weights that sum to 1 into the array that it is given: uniform over the simplex (w = -ln u, divided by the sum), over the
 * part of it that keeps the order, or around the points. Each criterion has a stream of its own.
 */
export function weightDrawer(
  rule: WeightRule,
  criteria: readonly string[],
  seed: number,
): (weights: Float64Array) => void {
  checkWeightRule(rule, criteria.length);
  const streams = criteria.map((id) => SeededRandom.named(seed, `weight ${id}`));
  return (weights) => {
    let sum = 0;
    streams.forEach((random, i) => {
      const one =
        rule.kind === 'around'
          ? (rule.points[i] ?? 0) * (1 + rule.share * (2 * random.uniform() - 1))
          : -Math.log(random.uniform());
      weights[i] = one;
      sum += one;
    });
    weights.forEach((one, i) => (weights[i] = one / sum));
    if (rule.kind !== 'ordered') return;
    const falling = weights.toSorted().reverse();
    rule.order.forEach((place, rank) => (weights[place] = falling[rank] ?? 0));
  };
}
