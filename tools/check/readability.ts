/**
 * Reading grades, pure. English: Flesch-Kincaid grade (Kincaid and others, 1975) and SMOG (McLaughlin, Journal of Reading 1969).
 * Spanish: the perspicuity index of Szigriszt Pazos (thesis, Universidad Complutense de Madrid, 1993), the Flesch formula fitted to
 * Spanish; on the INFLESZ scale 55 to 65 is normal, above 65 fairly easy, above 80 very easy.
 */
export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
  /** Words of three syllables or more. */
  long: number;
}

export const fleschKincaid = ({ sentences, words, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

export const smog = ({ sentences, long }: Counts): number => 1.043 * Math.sqrt(long * (30 / sentences)) + 3.1291;

export const szigrisztPazos = ({ sentences, words, syllables }: Counts): number =>
  206.835 - 62.3 * (syllables / words) - words / sentences;

/** Words that are said with other syllables than they are written. */
const said: Readonly<Record<string, number>> = { every: 2, everyday: 3, people: 2, being: 2, science: 2, tired: 2 };

/** Syllables of an English word by its groups of vowels: endings that are not spoken do not count. */
export function englishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const known = said[letters];
  if (known !== undefined) return known;
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(/(?<=[^sxzcg])es$/, (end, at: number) => (/[sc]h$|[^aeiouy]l$/.test(letters.slice(0, at)) ? end : 's'))
    .replace(/(?<=[^dt])ed$/, 'd')
    .replace(/(?<![^aeiouy]l|[aeiouy])e$/, '')
    .replace(/^y/, '')
    .replace(/i(?=a(?!g)|o(?!us|n))/g, 'i-');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Syllables of a Spanish word: two strong vowels, or a weak one with an accent beside another, stand apart. */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[qg]u(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  const apart = groups.map((group) => {
    const pairs = Array.from(group)
      .slice(1)
      .map((vowel, place) => [group[place] ?? '', vowel] as const);
    return 1 + pairs.filter(([a, b]) => hiatus(a, b)).length;
  });
  return Math.max(
    1,
    apart.reduce((sum, count) => sum + count, 0),
  );
}

const strong = /[aeoáéó]/;
const hiatus = (a: string, b: string) => (strong.test(a) && strong.test(b)) || /[íú]/.test(a) || /[íú]/.test(b);

/** Counts over pooled sentences; each text ends a sentence, and a name that is exempt counts as one short word. */
export function countsOf(
  texts: readonly string[],
  syllablesOf: (word: string) => number,
  isExempt: (word: string) => boolean = () => false,
): Counts {
  const counts: Counts = { sentences: 0, words: 0, syllables: 0, long: 0 };
  for (const text of texts) {
    for (const sentence of text.split(/[.!?:;]+(?=\s|$)|\n/)) {
      const words = sentence.match(/[\p{L}\d](?:[\p{L}\d/+.'’-]*[\p{L}\d])?/gu) ?? [];
      if (words.length === 0) continue;
      counts.sentences++;
      for (const word of words
        .flatMap((one) => (isExempt(one) ? [one] : one.split(/[-/+]/)))
        .filter((one) => one !== '')) {
        const syllables = isExempt(word) || /\d/.test(word) ? 1 : syllablesOf(word);
        counts.words++;
        counts.syllables += syllables;
        if (syllables >= 3) counts.long++;
      }
    }
  }
  return counts;
}
