import type { Measure } from './measure';

/** 97.5 % quantile of the normal distribution. */
const Z = 1.96;

interface Estimate {
  value: number;
  error: number;
}

/**
 * Whether two measures differ by more than chance explains: the 95 % interval of their difference leaves out none at all (Altman and Bland,
 * BMJ 2003;326:219), of shares with one event and one other person added to each group (Agresti and Caffo, Am Stat 2000;54:280), of
 * amounts on the log scale. What has no interval is told apart by its number alone.
 * @param values the numbers themselves, where a measure has none that can be drawn from.
 */
export function toldApart(a: Measure, b: Measure, values: readonly [number, number]): boolean {
  const [one, other] = [estimateOf(a), estimateOf(b)];
  if (!one || !other || a.kind !== b.kind) return values[0] !== values[1];
  return Math.abs(one.value - other.value) > Z * Math.hypot(one.error, other.error);
}

function estimateOf(measure: Measure): Estimate | null {
  switch (measure.kind) {
    case 'people': {
      const people = measure.people + 2;
      const share = ((measure.percent / 100) * measure.people + 1) / people;
      return { value: share, error: Math.sqrt((share * (1 - share)) / people) };
    }
    case 'amount':
      return {
        value: Math.log(measure.value),
        error: (Math.log(measure.high) - Math.log(measure.low)) / (2 * Z),
      };
    case 'fixed':
    case 'missing':
      return null;
  }
}
