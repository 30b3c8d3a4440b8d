import { type Outcome, checkedOnly, sideEffectOf } from './outcome';
import { severeEventsOf } from './serious-events';
import type { SideEffect } from './side-effect';
import type { TrialArm } from './trial';
import type { TwoArms } from './two-arms';

/** A harm that both arms of a study count. */
export interface HarmMet {
  /** null: any severe side effect. */
  effect: SideEffect | null;
  figure: (arm: TrialArm) => Outcome;
}

const percentOf = (outcome: Outcome) => (outcome.kind === 'frequency' ? outcome.percent : 0);

/**
 * What two options that met cost, beside what they gave: any severe side effect first, then those of any grade that the most people
 * had in either arm. How far apart the arms are is not looked at, so that neither is favoured.
 * @param most as many as the benefits that are told
 */
export function harmsMet(
  { trial, first, second }: TwoArms,
  sideEffects: readonly SideEffect[],
  onlyChecked: boolean,
  most: number,
): HarmMet[] {
  const shown = (outcome: Outcome) => (onlyChecked ? checkedOnly(outcome) : outcome);
  const highest = ({ figure }: HarmMet) => Math.max(percentOf(figure(first)), percentOf(figure(second)));
  const effects = trial.adverseEvents.flatMap((row): HarmMet[] => {
    const effect = sideEffects.find(({ id }) => id === row.effect);
    return effect ? [{ effect, figure: (arm) => shown(sideEffectOf(trial, row, arm, 'anyGrade')) }] : [];
  });
  const severe: HarmMet = { effect: null, figure: (arm) => shown(severeEventsOf(trial, arm)) };
  return [severe, ...effects.toSorted((a, b) => highest(b) - highest(a))]
    .filter(({ figure }) => [first, second].every((arm) => figure(arm).kind === 'frequency'))
    .slice(0, most);
}
