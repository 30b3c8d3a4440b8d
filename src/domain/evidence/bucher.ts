/** A ratio of two groups with its 95 % interval, as published. */
export interface Ratio {
  value: number;
  low: number;
  high: number;
}

/** The ratio of two medicines that were each compared with a third. */
export interface IndirectRatio extends Ratio {
  /** Standard error of its logarithm. */
  standardError: number;
}

/** 97.5 % quantile of the normal distribution, as the published intervals round it. */
const Z = 1.96;

/** Standard error of ln(ratio), read back from its 95 % interval. */
export function standardError({ low, high }: Ratio): number {
  return (Math.log(high) - Math.log(low)) / (2 * Z);
}

/** The same comparison with its groups in the other order. */
export function inverse({ value, low, high }: Ratio): Ratio {
  return { value: 1 / value, low: 1 / high, high: 1 / low };
}

/**
 * Anchored indirect comparison (Bucher et al., J Clin Epidemiol 1997;50:683, recalled): first over second, from first over anchor
 * and second over anchor. Unrounded. It keeps the chance of each trial and none of their difference: two clear results may well
 * show no proven difference. Throws RangeError where a ratio is not above zero or lies outside its interval.
 */
export function bucher(first: Ratio, second: Ratio): IndirectRatio {
  for (const ratio of [first, second]) {
    const { value, low, high } = ratio;
    if (!(low > 0 && low <= value && value <= high && high < Infinity)) {
      throw new RangeError(`No ratio with an interval: ${value} (${low} to ${high})`);
    }
  }
  const log = Math.log(first.value) - Math.log(second.value);
  const error = Math.hypot(standardError(first), standardError(second));
  const at = (reach: number) => Math.exp(log + reach * Z * error);
  return { value: at(0), low: at(-1), high: at(1), standardError: error };
}
