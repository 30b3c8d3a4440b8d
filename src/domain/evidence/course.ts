import type { ArmInTrial, LeadingResult } from './leading-result';
import { type Outcome, checkedOnly, landmarkOf } from './outcome';
import { type Scale, shownFigure, type ShownPeople } from './shown-figure';
import type { TrialArm, TrialResult } from './trial';
import { difference, twoArms } from './two-arms';

/** How many were without the event at a published month, in the option's arm and in the one it was compared with. */
export interface CoursePoint {
  months: number;
  own: ShownPeople;
  other: ShownPeople | null;
  /** Own minus other, of the numbers as written; null: there is no other, or it is not reported. */
  difference: number | null;
}

export interface Course {
  result: TrialResult;
  otherArm: TrialArm | null;
  /** In order of time; never empty. */
  points: CoursePoint[];
}

/**
 * The published course of a leading endpoint within one trial. Nothing is computed from a median and nothing is read between
 * two points. Where the leading result has no points, the first other reading of the endpoint that has some is taken.
 * null: none was published, or none was checked where only checked figures may be shown.
 */
export function courseOf(
  { trial, arm }: ArmInTrial,
  lead: LeadingResult,
  scale: Scale,
  onlyChecked: boolean,
): Course | null {
  const shown = (outcome: Outcome): ShownPeople | null => {
    const kept = onlyChecked ? checkedOnly(outcome) : outcome;
    return kept.kind === 'frequency' ? shownFigure(kept, scale) : null;
  };
  const results = lead.result ? [lead.result, ...lead.beside.map(({ result }) => result)] : [];
  for (const result of results) {
    const otherArm = lead.other?.arm ?? null;
    const arms = otherArm && twoArms(trial, arm.id, otherArm.id);
    const points = result.landmarks
      .toSorted((a, b) => a.months - b.months)
      .flatMap(({ months }): CoursePoint[] => {
        const at = ({ id }: TrialArm) => landmarkOf(trial, result, id, months);
        const own = shown(at(arm));
        if (!own) return [];
        const other = otherArm && shown(at(otherArm));
        return [{ months, own, other, difference: arms && other ? difference(arms, at, scale) : null }];
      });
    if (points.length > 0) return { result, otherArm, points };
  }
  return null;
}
