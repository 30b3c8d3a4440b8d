import { attributeById } from '../patient/catalogue/catalogue';
import type { Answers } from './answers';
import type { Asked, CompiledIndication } from './compiled-knowledge';

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

/** How far a person is from an indication: the criteria that fail, each by the fact that is nearest to being otherwise. */
function distance(indication: CompiledIndication, answers: Answers): number {
  return failing(indication, answers).reduce((sum, criterion) => sum + nearestFact(criterion, answers), 0);
}

const failing = ({ criteria }: CompiledIndication, answers: Answers) =>
  criteria.filter((criterion) => answers.of(criterion) === 'false');

const nearestFact = ({ when }: Asked, answers: Answers) =>
  Math.min(...answers.because(when).map(({ attribute }) => distanceOf(attribute)));

/** Whether an indication is for another cancer or person than this: then no other reason against it needs to be said. */
export function isForOthers(indication: CompiledIndication, answers: Answers): boolean {
  return failing(indication, answers).some((criterion) => nearestFact(criterion, answers) === wrongCancer);
}

/** Of indications that are false, the one that the person comes nearest to; of equals the first. */
export function nearest(indications: readonly CompiledIndication[], answers: Answers): CompiledIndication | undefined {
  if (indications.length < 2) return indications[0];
  const distances = indications.map((indication) => distance(indication, answers));
  return indications[distances.indexOf(Math.min(...distances))];
}
