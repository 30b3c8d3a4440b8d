import type { Text } from '../evidence/text';
import type { EverydayWords } from './first-cycle-call';

/** What of a side-effect plan names the symptom. */
export interface NamedSymptom {
  id: string;
  name: Text;
  plain: Text;
}

/** As letters are compared: small, without accents, one space between words. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well what was typed fits a phrase; 0: not at all. */
function fit(typed: string, phrase: string): number {
  if (phrase === typed) return 5;
  if (phrase.startsWith(typed)) return 4;
  if (` ${phrase}`.includes(` ${typed}`)) return 3;
  // A whole sentence was typed: "she has had the runs since Friday".
  if (phrase.length >= 3 && ` ${typed} `.includes(` ${phrase} `)) return 2;
  return typed.length >= 4 && phrase.includes(typed) ? 1 : 0;
}

/**
 * Symptoms that the words may mean, in either language and in everyday words, those that fit best first; of equals as they came.
 * Nothing typed: all, as they came.
 */
export function symptomsSaid<Symptom extends NamedSymptom>(
  words: string,
  symptoms: readonly Symptom[],
  everyday: readonly EverydayWords[],
): Symptom[] {
  const typed = bare(words);
  if (typed === '') return [...symptoms];
  return symptoms
    .map((symptom) => {
      const { id, name, plain } = symptom;
      const said = everyday.find(({ planId }) => planId === id)?.words ?? [];
      // A language that nobody has asked for yet is not there.
      const names = [name, plain].flatMap((text) => Object.values<string>({ ...text }));
      const phrases = [...names, ...said].map(bare).filter(Boolean);
      return { symptom, fits: Math.max(0, ...phrases.map((phrase) => fit(typed, phrase))) };
    })
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits)
    .map(({ symptom }) => symptom);
}
