import type { Outcome } from './outcome';
import type { Trial } from './trial';

/** Months: 10 of 100 live shorter than worst, half between lower and upper, 10 longer than best. */
export interface SurvivalScenarios {
  worst: number;
  lower: number;
  upper: number;
  best: number;
}

const half = (value: number) => Math.floor(Number(value.toFixed(6)) + 0.5);

/**
 * Ranges instead of one number, by multiples of the median (Kiely et al., J Clin Oncol 2011;29:456). null where they do not
 * apply: median or its upper bound not reached, or no comparison group.
 */
export function survivalScenarios(trial: Trial, survival: Outcome): SurvivalScenarios | null {
  if (survival.kind !== 'median' || survival.months === null || survival.interval?.high === null) return null;
  if (trial.arms.length < 2) return null;
  const { months } = survival;
  return { worst: half(months / 4), lower: half(months / 2), upper: half(months * 2), best: half(months * 3) };
}
