import type { ComparedOption, Comparison } from './comparison';
import { comparisonLevel } from './comparison-level';
import type { ArmInTrial } from './leading-result';
import { type Outcome, checkedOnly, landmarkOf, notReported, outcomeOf, sideEffectOf } from './outcome';
import { severeEventsOf } from './serious-events';
import type { Trial, TrialArm, TrialResult } from './trial';

/** Benefit that is counted in people: whose cancer shrank, or had not grown at a month. */
export type BenefitMeasure = { kind: 'shrinking' } | { kind: 'withoutGrowth'; months: number };

/** Severe side effects (grade 3 or more): any of them, or one by its id. */
export type HarmMeasure = { kind: 'anySevere' } | { kind: 'effect'; effectId: string };

/** What one arm gave and cost: both of people, so that the one can be drawn against the other. */
export interface BalanceArm {
  arm: TrialArm;
  /** null: the study's other group, not an option that is compared. */
  column: ComparedOption | null;
  benefit: Outcome;
  harm: Outcome;
}

/** Arms that chance decided between in one trial, and so may stand on one pair of axes; else one arm by itself. */
export interface BalancePanel {
  trial: Trial;
  /** What the benefit is read from; null: the trial does not report it. */
  result: TrialResult | null;
  /** Options before the study's other group, in the order of the columns. */
  arms: BalanceArm[];
}

/**
 * Benefit against severe side effects, a panel for each trial: two arms share one only where their comparison is head to head
 * and their benefit was read in the same result. Options without a study have no panel.
 */
export function balancePanels(
  { columns }: Comparison,
  benefit: BenefitMeasure,
  harm: HarmMeasure,
  onlyChecked: boolean,
): BalancePanel[] {
  const panels: BalancePanel[] = [];
  for (const column of columns) {
    if (!column.place) continue;
    const { trial, arm } = column.place;
    const { result, other } = benefit.kind === 'shrinking' ? column.shrinking : column.growth;
    const place = (of: TrialArm): BalanceArm => ({
      arm: of,
      column: of === arm ? column : null,
      ...figures({ trial, arm: of }, result, benefit, harm, onlyChecked),
    });
    const met = panels.find((panel) => panel.result === result && meet(panel, arm));
    if (!met) {
      const panel: BalancePanel = { trial, result, arms: [place(arm)] };
      if (other && meet(panel, other.arm)) panel.arms.push(place(other.arm));
      panels.push(panel);
      continue;
    }
    const own = met.arms.filter(({ column: of }) => of !== null);
    const others = met.arms.filter((one) => one.column === null && one.arm !== arm);
    if (other && meet(met, other.arm) && !met.arms.some((one) => one.arm === other.arm)) others.push(place(other.arm));
    met.arms = [...own, place(arm), ...others];
  }
  return panels;
}

/** Whether chance decided between the arms of a panel and this one. */
function meet({ trial, result, arms }: BalancePanel, arm: TrialArm): boolean {
  if (!result || !trial.arms.includes(arm)) return false;
  return arms.every(
    (one) =>
      one.arm === arm ||
      comparisonLevel({ trial, arm: one.arm, result, people: null }, { trial, arm, result, people: null }).kind ===
        'headToHead',
  );
}

function figures(
  { trial, arm }: ArmInTrial,
  result: TrialResult | null,
  benefit: BenefitMeasure,
  harm: HarmMeasure,
  onlyChecked: boolean,
): Pick<BalanceArm, 'benefit' | 'harm'> {
  const shown = (outcome: Outcome) => (onlyChecked ? checkedOnly(outcome) : outcome);
  return {
    benefit: shown(result ? benefitOf({ trial, arm }, result, benefit) : notReported('notInStudy')),
    harm: shown(harmOf({ trial, arm }, harm)),
  };
}

function benefitOf({ trial, arm }: ArmInTrial, result: TrialResult, benefit: BenefitMeasure): Outcome {
  return benefit.kind === 'shrinking'
    ? outcomeOf(trial, result, arm.id)
    : landmarkOf(trial, result, arm.id, benefit.months);
}

function harmOf({ trial, arm }: ArmInTrial, harm: HarmMeasure): Outcome {
  if (harm.kind === 'anySevere') return severeEventsOf(trial, arm);
  const row = trial.adverseEvents.find(({ effect }) => effect === harm.effectId);
  return row ? sideEffectOf(trial, row, arm, 'grade3plus') : notReported('notInStudy');
}
