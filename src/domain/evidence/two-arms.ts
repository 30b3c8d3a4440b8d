import type { Outcome } from './outcome';
import { type Scale, type ShownFigure, shownFigure } from './shown-figure';
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

/** The figures of the two arms as they are written; null where a figure is not of these arms, or the two are not of one kind. */
export function shownOfBoth(
  arms: TwoArms,
  figure: (arm: TrialArm) => Outcome,
  scale: Scale,
): readonly [ShownFigure, ShownFigure] | null {
  const [first, second] = [arms.first, arms.second].map((arm) => {
    const outcome = figure(arm);
    const own = outcome.kind !== 'notReported' && outcome.trialId === arms.trial.id && outcome.armId === arm.id;
    return own ? shownFigure(outcome, scale) : null;
  });
  return first && first.kind === second?.kind ? [first, second] : null;
}

/**
 * First minus second, of the numbers as they are written, so that a reader can redo the sum. null where either is not
 * reported or not reached, or where a figure is not of these arms.
 */
export function difference(arms: TwoArms, figure: (arm: TrialArm) => Outcome, scale: Scale): number | null {
  const [first, second] = shownOfBoth(arms, figure, scale)?.map(({ value }) => value) ?? [];
  return typeof first === 'number' && typeof second === 'number' ? Number((first - second).toFixed(1)) : null;
}
