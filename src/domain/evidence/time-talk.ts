import type { StudyReading } from './comparison';
import { type CoursePoint, courseOf } from './course';
import type { ArmInTrial } from './leading-result';
import { checkedOnly, outcomeOf } from './outcome';
import type { Scale } from './shown-figure';
import { type NoScenarioRange, type ScenarioRange, scenarioRange } from './survival-scenarios';
import type { TrialArm, TrialResult } from './trial';

/** What can be said about how long people lived: first what was counted, then a range. Never one number. */
export interface TimeTalk {
  /** People alive at the last month that was published; null: none was, or none was read. */
  counted: { result: TrialResult; point: CoursePoint; otherArm: TrialArm | null } | null;
  range: ScenarioRange | NoScenarioRange;
}

/** null: no study of the option is held. */
export function timeTalk({ place, survival }: StudyReading, scale: Scale, onlyChecked: boolean): TimeTalk | null {
  if (!place) return null;
  const course = courseOf(place, survival, scale, onlyChecked);
  // People of another group would stand in the place of those whom the range is of.
  const ofThesePeople =
    course && (course.result === survival.result || course.result.population.kind === 'primary') ? course : null;
  const point = ofThesePeople?.points.at(-1);
  const counted = ofThesePeople?.result ?? null;
  const led = scenarioRange(place.trial, survival.outcome, survival.result, counted);
  return {
    counted: ofThesePeople && point ? { result: ofThesePeople.result, point, otherArm: ofThesePeople.otherArm } : null,
    range: (counted && counted !== survival.result ? rangeOf(place, counted, onlyChecked) : null) ?? led,
  };
}

/** The range of the reading that the people were counted in, which was made later than the one that leads; null: it gives none. */
function rangeOf({ trial, arm }: ArmInTrial, result: TrialResult, onlyChecked: boolean): ScenarioRange | null {
  const outcome = outcomeOf(trial, result, arm.id);
  const range = scenarioRange(trial, onlyChecked ? checkedOnly(outcome) : outcome, result, result);
  return range.kind === 'range' ? range : null;
}
