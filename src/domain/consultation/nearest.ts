import type { Condition } from '../logic/condition';
import { compile, type Verdict, type View } from '../logic/verdict';
import { attributeById } from '../patient/catalogue/catalogue';
import { because } from './because';

/** How far off: another cancer or person; another place or occasion; another gene or PD-L1; what was given or how it stands now. */
const wrongCancer = 10;
const otherOccasion = 6;
const otherGene = 4;
const otherState = 3;

const ofThePerson = new Set(['sex', 'menopausalStatus']);
const ofTheOccasion = new Set(['region', 'decisionReason']);

function distanceOf(attribute: string): number {
  const { group } = attributeById(attribute);
  if (attribute.startsWith('pdl1')) return otherGene;
  if (group === 'receptors' || ofThePerson.has(attribute)) return wrongCancer;
  if (ofTheOccasion.has(attribute)) return otherOccasion;
  return group === 'genomics' ? otherGene : otherState;
}

interface Criterion {
  when: Condition;
  verdict: Verdict;
}

const criteria = new WeakMap<Condition, Criterion[]>();

/** The criteria of an indication, all of which must hold. */
function criteriaOf(condition: Condition): Criterion[] {
  let found = criteria.get(condition);
  if (!found) {
    found = 'all' in condition ? condition.all.flatMap(criteriaOf) : [{ when: condition, verdict: compile(condition) }];
    criteria.set(condition, found);
  }
  return found;
}

/** How far a person is from an indication: the criteria that fail, each by the fact that is nearest to being otherwise. */
export function distance(condition: Condition, view: View): number {
  return failing(condition, view).reduce((sum, { when }) => sum + nearestFact(when, view), 0);
}

const failing = (condition: Condition, view: View) =>
  criteriaOf(condition).filter(({ verdict }) => verdict(view) === 'false');

const nearestFact = (criterion: Condition, view: View) =>
  Math.min(...because(criterion, view).map(({ attribute }) => distanceOf(attribute)));

/** Whether an indication is for another cancer or person than this: then no other reason against it needs to be said. */
export function isForOthers(condition: Condition, view: View): boolean {
  return failing(condition, view).some(({ when }) => nearestFact(when, view) === wrongCancer);
}

/** Of conditions that are false, the one that the person comes nearest to; of equals the first. */
export function nearest<Part extends { when: Condition }>(parts: readonly Part[], view: View): Part | undefined {
  if (parts.length < 2) return parts[0];
  const distances = parts.map(({ when }) => distance(when, view));
  return parts[distances.indexOf(Math.min(...distances))];
}
