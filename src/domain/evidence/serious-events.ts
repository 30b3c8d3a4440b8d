import { type Outcome, notReported } from './outcome';
import type { Trial, TrialArm } from './trial';
import { wilson } from './wilson';

/** Serious side effects (a stay in hospital, a danger to life, lasting harm) in one arm, of the people who were treated. */
export const seriousEventsOf = (trial: Trial, arm: TrialArm): Outcome => summaryOf(trial, arm, 'seriousAE');

/** Any severe side effect (grade 3 or more) in one arm, of the people who were treated. */
export const severeEventsOf = (trial: Trial, arm: TrialArm): Outcome => summaryOf(trial, arm, 'grade3plusAny');

function summaryOf({ id, safety }: Trial, arm: TrialArm, measure: 'seriousAE' | 'grade3plusAny'): Outcome {
  const read = safety?.arms[arm.id];
  const percent = read?.[measure] ?? null;
  if (!safety || !read || percent === null) return notReported('notInStudy');
  const people = read.n ?? arm.n;
  const bounds = people ? wilson(percent, people) : null;
  return {
    kind: 'frequency',
    percent,
    interval: bounds && { ...bounds, from: read.n ? 'safetyPopulation' : 'armSize' },
    trialId: id,
    armId: arm.id,
    sourceId: safety.sourceId,
    checked: safety.checked,
  };
}
