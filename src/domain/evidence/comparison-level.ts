import { type StudyDifference, comparisonDifferences } from './comparison-differences';
import {
  type Contrast,
  type IndirectComparison,
  type IndirectRefusal,
  indirectComparison,
} from './indirect-comparison';
import type { Outcome } from './outcome';
import { isRandomised } from './randomised';
import type { Scale } from './shown-figure';
import type { TrialArm } from './trial';
import { type TwoArms, shownOfBoth, twoArms } from './two-arms';

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

declare const ofOneTrial: unique symbol;

/** One axis for the figures of two arms. Only `sharedScale` makes one, and only from a head-to-head level. */
export interface SharedScale {
  readonly [ofOneTrial]: true;
  readonly arms: TwoArms;
  /** Numbers as they are written, first and second arm. */
  readonly values: readonly [number, number];
  /** End of the axis, which starts at zero: the highest number or end of an interval. */
  readonly end: number;
}

/** null: a figure is not of these arms, is not reported or not reached, or the two are not of one kind. */
export function sharedScale(
  { arms }: Extract<ComparisonLevel, { kind: 'headToHead' }>,
  figure: (arm: TrialArm) => Outcome,
  scale: Scale,
): SharedScale | null {
  const both = shownOfBoth(arms, figure, scale);
  const [first, second] = both?.map(({ value }) => value) ?? [];
  if (!both || typeof first !== 'number' || typeof second !== 'number') return null;
  const end = Math.max(first, second, ...both.flatMap(({ interval }) => interval?.high ?? []));
  return { arms, values: [first, second], end } as unknown as SharedScale;
}
