import type { Trial } from './trial';

/**
 * Whether chance decided who got which arm, as far as the trial's entry shows: a comparison with a hazard ratio, a plain phase
 * 3, or a phase written as randomised. Cohorts side by side are none.
 */
export function isRandomised({ arms, phase, results }: Trial): boolean {
  if (arms.length < 2) return false;
  return results.some(({ hazardRatio }) => hazardRatio) || phase === '3' || phase.includes('R');
}
