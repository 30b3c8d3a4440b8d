import type { ObservedValue } from '../patient/record';
import { answerOfObservation } from './answer';
import type { Chart } from './chart';
import type { Finding } from './finding';
import { ask, proposed, taken } from './finding';
import { noClearAnswer } from './hormone-receptors';
import { samplePlace } from './place';
import type { Resource } from './resource';
import type { FhirValue } from './value';
import { shown, valueOf } from './value';

/** HER2 immunohistochemistry: a score in any of its shapes; negative is 0 or 1+, positive is 3+, equivocal 2+ (ASCO/CAP). */
export function readHer2Ihc(resource: Resource, chart: Chart): Finding[] {
  const place = samplePlace(resource, chart);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  const score = scoreOf(value, chart);
  if (score !== undefined) return [taken(place, path, 'her2Ihc', score, { params })];
  const answer = answerOfObservation(resource.json, chart.book);
  const extras = { reasonKey: 'import.taken.qualitative', params };
  if (answer === 'positive') return [taken(place, path, 'her2Ihc', '3+', extras)];
  if (answer === 'negative') return [taken(place, path, 'her2Ihc', { oneOf: ['0', '1+'] }, extras)];
  if (answer === 'equivocal') return [taken(place, path, 'her2Ihc', '2+', extras)];
  return [noClearAnswer(place, path, 'her2Ihc', answer, params)];
}

const scores = ['0', '1+', '2+', '3+'];

function scoreOf(value: FhirValue, chart: Chart): ObservedValue | undefined {
  if (value.kind === 'quantity') {
    if (
      value.comparator !== undefined ||
      (value.unit !== undefined && value.unit !== '1' && !/score|\+/.test(value.unit))
    )
      return undefined;
    return scores[value.value] ?? `${value.value}+`;
  }
  if (value.kind === 'concept') {
    const meaning = chart.book.answer(value.concept, 'her2Score')?.meaning;
    if (meaning !== undefined) return scores.includes(meaning) ? meaning : undefined;
    if (chart.book.damaged(value.concept) !== undefined) return undefined;
    const words = [value.concept.text, ...value.concept.codings.flatMap(({ display, code }) => [display, code])];
    return words.map((text) => scoreInWords(text ?? '')).find((score) => score !== undefined);
  }
  return value.kind === 'text' ? scoreInWords(value.text) : undefined;
}

/** "2+", "IHC 2+", "score 0", "0-1+", "3+ (outside)"; nothing where another number stands beside it. */
function scoreInWords(text: string): ObservedValue | undefined {
  const found =
    /^(?:her-?2\/?(?:neu)?\s*)?(?:ihc\s*)?(?:score\s*)?:?\s*(?:([0-3])\+?\s*[-–/]\s*)?([0-3])(\s*\+)?\s*(?:\([^)0-9]*\))?$/i.exec(
      text.trim(),
    );
  const [, first, last = ''] = found ?? [];
  if (!found) return undefined;
  const high = Number(last);
  const low = first === undefined ? high : Number(first);
  if (low > high) return undefined;
  const span = scores.slice(low, high + 1);
  return span.length === 1 ? span[0] : { oneOf: span };
}

/** HER2 in situ hybridisation. A bare ratio in words is left to a person: the number of copies decides as well. */
export function readHer2Ish(resource: Resource, chart: Chart): Finding[] {
  const place = samplePlace(resource, chart);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  const answer = answerOfObservation(resource.json, chart.book);
  if (answer === 'positive' || answer === 'negative' || answer === 'notDone')
    return [taken(place, path, 'her2Ish', answer, { reasonKey: 'import.taken.qualitative', params })];
  if (/\d/.test(params.found)) return [ask(place, path, 'her2Ish', 'import.ask.ishText', params)];
  return [noClearAnswer(place, path, 'her2Ish', answer, params)];
}

/** The ratio HER2/CEP17 or the copies a cell, as numbers. */
export function readHer2IshNumber(what: 'her2IshRatio' | 'her2IshCopies', resource: Resource, chart: Chart): Finding[] {
  const place = samplePlace(resource, chart);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  if (value.kind !== 'quantity' || value.comparator !== undefined)
    return [noClearAnswer(place, path, what, undefined, params)];
  const number = taken(place, path, what, value.value, { params });
  return what === 'her2IshRatio' ? [number, taken(place, path, 'her2IshAssay', 'dual', { params })] : [number];
}

/**
 * HER2 as a whole, without saying how it was found. It is entered as what it must mean and a person is asked for the score,
 * because negative leaves HER2-low, ultralow and zero open.
 */
export function readHer2Overall(resource: Resource, chart: Chart): Finding[] {
  const place = samplePlace(resource, chart);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  const answer = answerOfObservation(resource.json, chart.book);
  if (answer !== 'positive' && answer !== 'negative') return [noClearAnswer(place, path, 'her2Ihc', answer, params)];
  const ihc = answer === 'positive' ? ['2+', '3+'] : ['0', '1+', '2+'];
  return [
    proposed(place, path, 'her2Ihc', { oneOf: ihc }, overallReason, params),
    proposed(place, path, 'her2Ish', answer, overallReason, params),
  ];
}

const overallReason = 'import.ask.her2Overall';

/** Beside a score of its own (other than 2+) the in situ result that an overall HER2 would imply is not needed, nor true. */
export function withoutNeedlessIsh(findings: readonly Finding[]): Finding[] {
  const scored = findings.some(
    (finding) => finding.what === 'her2Ihc' && finding.status === 'taken' && finding.value !== '2+',
  );
  const needless = (finding: Finding) => finding.what === 'her2Ish' && finding.reasonKey === overallReason;
  return scored ? findings.filter((finding) => !needless(finding)) : [...findings];
}
