import type { CodeBook } from './code-book';
import type { Concept } from './concept';
import { conceptOf, wordsOf } from './concept';
import type { JsonObject } from './json';
import { objectsOf } from './json';
import type { FhirValue } from './value';
import { valueOf } from './value';

export type Answer =
  | 'positive'
  | 'negative'
  | 'equivocal'
  | 'indeterminate'
  | 'high'
  | 'low'
  | 'notDone'
  | 'unknown'
  | 'germline'
  | 'somatic';

/** The qualitative answer of a value: by code, else by whole words; undefined where it says something else. */
export function answerOf(value: FhirValue, book: CodeBook): Answer | undefined {
  if (value.kind === 'concept') return answerOfConcept(value.concept, book);
  if (value.kind === 'text') return answerInWords(value.text);
  if (value.kind === 'boolean') return value.value ? 'positive' : 'negative';
  return undefined;
}

/** The qualitative answer of an observation: its value, else its interpretation where there is no value. */
export function answerOfObservation(json: JsonObject, book: CodeBook): Answer | undefined {
  const value = valueOf(json);
  if (value.kind !== 'none') return answerOf(value, book);
  const interpretations = 'interpretation' in json ? objectsOf(json['interpretation']) : [];
  return interpretations.map((item) => answerOfConcept(conceptOf(item), book)).find((answer) => answer !== undefined);
}

function answerOfConcept(concept: Concept, book: CodeBook): Answer | undefined {
  const meaning = book.answer(concept, 'answer')?.meaning;
  if (meaning !== undefined)
    return meaning === 'present' ? 'positive' : meaning === 'absent' ? 'negative' : (meaning as Answer);
  // A code that cannot be one is not replaced by the words beside it.
  return book.damaged(concept) === undefined ? answerInWords(wordsOf(concept)) : undefined;
}

const words: readonly (readonly [RegExp, Answer])[] = [
  [/\bnot (done|performed|tested)\b/, 'notDone'],
  [/\bunknown\b|\bpending\b|\bno result\b/, 'unknown'],
  [/\bindeterminate\b|\binconclusive\b|\bno call\b/, 'indeterminate'],
  [/\bequivocal\b|\bborderline\b/, 'equivocal'],
  [
    /\bnot (detected|amplified|found|present)\b|\bnegative\b|\babsent\b|\bnone\b|\bwild.?type\b|\bnon.?amplified\b/,
    'negative',
  ],
  [/\bpositive\b|\bdetected\b|\bamplified\b|\bpresent\b/, 'positive'],
  [/\bgermline\b/, 'germline'],
  [/\bsomatic\b/, 'somatic'],
  [/\bhigh\b/, 'high'],
  [/\blow\b/, 'low'],
];

function answerInWords(text: string): Answer | undefined {
  const lower = text.toLowerCase();
  const found = words.filter(([pattern]) => pattern.test(lower)).map(([, answer]) => answer);
  const said = found.filter((answer) => answer === 'positive' || answer === 'negative');
  // "not detected" also holds the word "detected"; "HER2 positive, previously negative" is left to a person.
  if (said.length === 2 && !/\bnot (detected|amplified|found|present)\b|\bnon.?amplified\b/.test(lower))
    return undefined;
  return found[0];
}
