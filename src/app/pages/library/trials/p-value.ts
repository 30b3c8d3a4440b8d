import type { Language } from '../../../../i18n/language';

/** What stands beside a p value in the reports, in Spanish. */
const spanish: readonly (readonly [RegExp, string])[] = [
  [/one-sided/, 'unilateral'],
  [/two-sided/, 'bilateral'],
  [/nominal/, 'nominal'],
  [/for non-inferiority/, 'de no inferioridad'],
  [/superiority/, 'superioridad'],
  [/boundary not crossed/, 'no se cruzó el límite'],
  [/shorter with radiosurgery alone/, 'más corto con radiocirugía sola'],
];

/** A p value as reported ("<0.0001", "0.0012 (one-sided)") in the language shown; the number is not rounded. */
export function pIn(language: Language, p: string): string {
  if (language === 'en') return p;
  return spanish.reduce((text, [english, words]) => text.replace(english, words), p.replace(/(\d)\.(\d)/g, '$1,$2'));
}
