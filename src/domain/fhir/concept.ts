import { codeTextOf, objectOf, objectsOf, textOf } from './json';

export interface Coding {
  /** Address of the system as the file gives it. */
  system: string | undefined;
  code: string | undefined;
  display: string | undefined;
}

/** A CodeableConcept: codes for the same thing, and words. */
export interface Concept {
  codings: Coding[];
  text: string | undefined;
}

export const noConcept: Concept = { codings: [], text: undefined };

/** Reads a CodeableConcept; a bare Coding is read as one too, because exports put it there. */
export function conceptOf(value: unknown): Concept {
  const json = objectOf(value);
  if (!json) return noConcept;
  const codings = 'coding' in json ? objectsOf(json['coding']) : 'code' in json ? [json] : [];
  return {
    codings: codings.map((coding) => ({
      system: textOf(coding['system']),
      code: codeTextOf(coding['code']),
      display: textOf(coding['display']),
    })),
    text: textOf(json['text']),
  };
}

/** All words of the concept, lower case, for what no code says. */
export function wordsOf(concept: Concept): string {
  return [...concept.codings.map((coding) => coding.display), concept.text]
    .filter((words) => words !== undefined)
    .join(' | ')
    .toLowerCase();
}

/** The concept as a person recognises it: words, else codes. */
export function labelOf(concept: Concept): string {
  const words = concept.text ?? concept.codings.find((coding) => coding.display !== undefined)?.display;
  return words ?? concept.codings.find((coding) => coding.code !== undefined)?.code ?? '?';
}
