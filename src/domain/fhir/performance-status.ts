import type { Chart } from './chart';
import { conceptOf } from './concept';
import type { Finding } from './finding';
import { ask, taken } from './finding';
import { noClearAnswer } from './hormone-receptors';
import type { JsonObject } from './json';
import { objectsOf } from './json';
import { datedPlace } from './place';
import type { Resource } from './resource';
import { shown, valueOf } from './value';

/** ECOG: a number, or a code for the grade. Grade 5 (dead) and what is no grade are left to a person. */
export function readEcog(resource: Resource, chart: Chart): Finding[] {
  const place = datedPlace(resource);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  const coded = codedGrade(resource.json, chart);
  let grade: string | undefined;
  if (value.kind === 'quantity' && value.comparator === undefined) grade = String(value.value);
  else if (value.kind === 'concept')
    grade = chart.book.answer(value.concept, 'ecog')?.meaning ?? gradeInWords(params.found);
  else if (value.kind === 'text') grade = gradeInWords(value.text);
  else grade = coded;
  if (grade === undefined) return [noClearAnswer(place, path, 'ecog', undefined, params)];
  if (coded !== undefined && coded !== grade)
    return [ask(place, path, 'ecog', 'import.ask.contradiction', { found: grade, other: coded })];
  return [taken(place, path, 'ecog', grade, { params })];
}

/** Karnofsky: an ECOG grade may only be estimated from it, which is a person's to do. */
export function readKarnofsky(resource: Resource): Finding[] {
  const value = valueOf(resource.json);
  return [
    ask(datedPlace(resource), `Observation.${value.path}`, 'ecog', 'import.ask.karnofsky', { found: shown(value) }),
  ];
}

function codedGrade(json: JsonObject, chart: Chart): string | undefined {
  const interpretations = 'interpretation' in json ? objectsOf(json['interpretation']) : [];
  return interpretations
    .map((item) => chart.book.answer(conceptOf(item), 'ecog')?.meaning)
    .find((meaning) => meaning !== undefined);
}

function gradeInWords(text: string): string | undefined {
  return /^(?:ecog\s*)?(?:grade\s*|ps\s*)?:?\s*(\d+)$/i.exec(text.trim())?.[1];
}
