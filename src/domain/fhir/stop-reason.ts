import type { StopReason } from '../patient/record';
import type { Chart } from './chart';
import { conceptOf, wordsOf } from './concept';
import type { JsonObject } from './json';
import { objectsOf } from './json';
import { extensionConcepts } from './resource';

const stopReasons: readonly StopReason[] = ['progression', 'toxicity', 'completed', 'choice'];

/** No code says that the cancer grew, or that somebody chose to stop, and nothing else: files say it in words. */
const inWords: readonly (readonly [RegExp, StopReason])[] = [
  [/\bprogress(ed|ion)\b|\bcancer grew\b|cáncer creció|\bprogresión\b/, 'progression'],
  [/\btoxicity\b|\bside effects\b|efectos (adversos|secundarios)|\btoxicidad\b/, 'toxicity'],
  [/^completed$|^complet(o|a|ado|ada)$/, 'completed'],
  [/^by choice$|^por decisión propia$/, 'choice'],
];

/** Why a medicine was stopped: by code, else by words that say one reason. */
export function stopReasonOf(json: JsonObject, chart: Chart): StopReason | undefined {
  const reasons = 'statusReason' in json ? objectsOf(json['statusReason']).map(conceptOf) : [];
  const all = [...reasons, ...extensionConcepts(json, 'mcode-treatment-termination-reason')];
  const coded = all
    .map((concept) => chart.book.answer(concept, 'stopReason')?.meaning)
    .find((found) => found !== undefined);
  const named = stopReasons.find((reason) => reason === coded);
  if (named !== undefined) return named;
  const told = all.filter(({ codings }) => codings.length === 0).map(wordsOf);
  if (told.some((words) => /\b(no|not|without|sin)\b/.test(words))) return undefined;
  const read = inWords.filter(([pattern]) => told.some((words) => pattern.test(words))).map(([, reason]) => reason);
  return read.length === 1 ? read[0] : undefined;
}
