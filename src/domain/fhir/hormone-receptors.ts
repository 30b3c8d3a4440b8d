import { answerOfObservation } from './answer';
import type { Chart } from './chart';
import type { Finding } from './finding';
import { ask, ignored, taken } from './finding';
import { percentOf } from './percent';
import { samplePlace } from './place';
import type { Resource } from './resource';
import { shown, valueOf } from './value';

type Receptor = 'erPercent' | 'prPercent';

/**
 * ER and PR: a percentage of nuclei, or positive or negative. Positive is 1 to 100 % and negative is below 1 %
 * (ASCO/CAP 2020), so that the status derived from it is neither more nor less than what was reported.
 */
export function readReceptor(what: Receptor, resource: Resource, chart: Chart): Finding[] {
  const place = samplePlace(resource, chart);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  const percent = percentOf(value);
  if (percent && 'value' in percent) return [taken(place, path, what, percent.value, { params })];
  if (percent) return [ask(place, path, what, percent.reasonKey, params)];
  const answer = answerOfObservation(resource.json, chart.book);
  const extras = { reasonKey: 'import.taken.qualitative', params };
  if (answer === 'positive') return [taken(place, path, what, { from: 1, to: 100 }, extras)];
  if (answer === 'negative') return [taken(place, path, what, 0, extras)];
  return [noClearAnswer(place, path, what, answer, params)];
}

/** What is said where neither yes nor no was reported. */
export function noClearAnswer(
  place: Parameters<typeof ask>[0],
  path: string,
  what: string,
  answer: string | undefined,
  params: { found: string },
): Finding {
  if (answer === 'notDone' || answer === 'unknown' || params.found === '—')
    return ignored(place, path, what, 'import.ignored.noResult', params);
  return ask(place, path, what, answer === undefined ? 'import.ask.unreadable' : 'import.ask.unclear', params);
}
