import type { Chart } from './chart';
import { conceptOf, wordsOf } from './concept';
import type { Finding } from './finding';
import { ask, taken } from './finding';
import { datedPlace } from './place';
import type { Resource } from './resource';
import { shown, valueOf } from './value';

/** Menopausal status by code, else by words. */
export function readMenopausalStatus(resource: Resource, chart: Chart): Finding[] {
  const place = datedPlace(resource);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  const coded = value.kind === 'concept' ? chart.book.answer(value.concept, 'menopausalStatus')?.meaning : undefined;
  const status = coded ?? inWords(params.found);
  if (status === undefined) return [ask(place, path, 'menopausalStatus', 'import.ask.unreadable', params)];
  return [taken(place, path, 'menopausalStatus', status, { params })];
}

/** The same, where it is written down as a condition. */
export function menopausalCondition(resource: Resource, chart: Chart): string | undefined {
  return chart.book.answer(conceptOf(resource.json['code']), 'menopausalStatus')?.meaning;
}

function inWords(text: string): string | undefined {
  return /\b(pre|peri|post)-?\s?menopaus/i.exec(text)?.[1]?.toLowerCase();
}

/** Pregnancy status: not pregnant, or pregnant in a trimester that the file does not tell. */
export function readPregnancy(resource: Resource, chart: Chart): Finding[] {
  const place = datedPlace(resource);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  const words = (value.kind === 'concept' ? wordsOf(value.concept) : params.found).toLowerCase();
  if (words.includes('not pregnant')) return [taken(place, path, 'pregnant', 'no', { params })];
  if (!words.includes('pregnan')) return [ask(place, path, 'pregnant', 'import.ask.unreadable', params)];
  // Of a man nobody asks the trimester: one of the two entries is wrong.
  const isMan = chart.patient.json['gender'] === 'male';
  return [
    ask(place, path, isMan ? 'sex' : 'pregnant', isMan ? 'import.ask.pregnantMan' : 'import.ask.trimester', params),
  ];
}
