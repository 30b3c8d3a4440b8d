import { type StudyDifference, comparisonDifferences } from './comparison-differences';
import {
  type Contrast,
  type IndirectComparison,
  type IndirectRefusal,
  indirectComparison,
} from './indirect-comparison';
import { isRandomised } from './randomised';
import { type TwoArms, twoArms } from './two-arms';

/** How two medicines may be set beside each other; exactly one of three. */
export type ComparisonLevel =
  | { kind: 'headToHead'; arms: TwoArms }
  | { kind: 'anchored'; indirect: IndirectComparison; differs: readonly StudyDifference[] }
  | { kind: 'unanchored'; refusals: readonly IndirectRefusal[]; differs: readonly StudyDifference[] };

/** Head to head where chance decided between the two in one trial; else anchored where nothing speaks against it; else neither. */
export function comparisonLevel(first: Contrast, second: Contrast): ComparisonLevel {
  if (first.trial.id === second.trial.id && isRandomised(first.trial)) {
    const arms = twoArms(first.trial, first.arm.id, second.arm.id);
    if (arms) return { kind: 'headToHead', arms };
  }
  const differs = comparisonDifferences([first, second]);
  const indirect = indirectComparison(first, second);
  return indirect.kind === 'indirect'
    ? { kind: 'anchored', indirect, differs }
    : { kind: 'unanchored', refusals: indirect.refusals, differs };
}
