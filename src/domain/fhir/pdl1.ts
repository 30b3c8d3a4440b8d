import { answerOfObservation } from './answer';
import type { Chart } from './chart';
import { conceptOf, wordsOf } from './concept';
import type { Finding } from './finding';
import { ask, taken } from './finding';
import { noClearAnswer } from './hormone-receptors';
import { objectsOf, textOf } from './json';
import { percentOf } from './percent';
import { samplePlace } from './place';
import type { Resource } from './resource';
import { shown, valueOf } from './value';

/**
 * PD-L1 by clone 22C3. Only a number that is said to be a CPS is taken: the LOINC term's own "positive" was written for
 * another cut-off (50 % of tumour cells, lung) and says nothing about CPS >= 10.
 */
export function readPdl1Clone22c3(resource: Resource, chart: Chart): Finding[] {
  const place = samplePlace(resource, chart);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  const isCps = /\bcps\b|combined positive score/.test(methodWords(resource, chart));
  if (isCps && value.kind === 'quantity' && value.comparator === undefined)
    return [taken(place, path, 'pdl1Cps22c3', value.value, { params })];
  return [ask(place, path, 'pdl1Cps22c3', 'import.ask.cps', params)];
}

/** PD-L1 by clone SP142: percent of immune cells; positive is 1 % and more. */
export function readPdl1Sp142(resource: Resource, chart: Chart): Finding[] {
  const place = samplePlace(resource, chart);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  const percent = percentOf(value);
  if (percent) return [ask(place, path, 'pdl1Sp142', 'import.ask.immuneCells', params)];
  const answer = answerOfObservation(resource.json, chart.book);
  const extras = { reasonKey: 'import.taken.qualitative', params };
  if (answer === 'positive') return [taken(place, path, 'pdl1Sp142', { from: 1, to: 100 }, extras)];
  if (answer === 'negative') return [taken(place, path, 'pdl1Sp142', { from: 0, to: 0.99 }, extras)];
  return [noClearAnswer(place, path, 'pdl1Sp142', answer, params)];
}

/** How it was scored, in words: the method, a component on the scoring method, the unit and the text of the code. */
function methodWords({ json }: Resource, chart: Chart): string {
  const components = 'component' in json ? objectsOf(json['component']) : [];
  const scoring = components
    .filter((component) => chart.book.observation(conceptOf(component['code']))?.use === 'pdl1Method')
    .map((component) => shown(valueOf(component)));
  const quantity = objectsOf(json['valueQuantity'])[0];
  const words = [
    wordsOf(conceptOf(json['method'])),
    textOf(quantity?.['unit']),
    conceptOf(json['code']).text,
    ...scoring,
  ];
  return words.join(' | ').toLowerCase();
}
