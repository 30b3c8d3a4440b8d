import type { Outcome } from './outcome';
import { shownFigure, type Scale } from './shown-figure';
import type { Trial, TrialArm } from './trial';

declare const ofOneTrial: unique symbol;

/** Two arms of one trial. Only `twoArms` makes one, so that a difference across studies cannot be written at all. */
export interface TwoArms {
  readonly [ofOneTrial]: true;
  readonly trial: Trial;
  readonly first: TrialArm;
  readonly second: TrialArm;
}

/** null: the trial has no two such arms. */
export function twoArms(trial: Trial, firstId: string, secondId: string): TwoArms | null {
  const first = trial.arms.find(({ id }) => id === firstId);
  const second = trial.arms.find(({ id }) => id === secondId);
  if (!first || !second || first === second) return null;
  return { trial, first, second } as TwoArms;
}

/**
 * First minus second, of the numbers as they are written, so that a reader can redo the sum. null where either is not
 * reported or not reached, or where a figure is not of these arms.
 */
export function difference(arms: TwoArms, figure: (arm: TrialArm) => Outcome, scale: Scale): number | null {
  const [a, b] = [arms.first, arms.second].map((arm) => {
    const outcome = figure(arm);
    const own = outcome.kind !== 'notReported' && outcome.trialId === arms.trial.id && outcome.armId === arm.id;
    return own ? shownFigure(outcome, scale) : null;
  });
  if (a?.kind !== b?.kind) return null;
  const [first, second] = [a?.value ?? null, b?.value ?? null];
  return first === null || second === null ? null : Number((first - second).toFixed(1));
}
