import type { Drug } from '../../../domain/treatment/drug';

const plain = (text: string) => text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Every name of a drug in both languages, its brands and other spellings, without accents. */
const namesOf = (drug: Drug) => [drug.name.en, drug.name.es, ...drug.brands, ...drug.synonyms].map(plain);

/** Drugs that a typed beginning or part may mean: beginnings of a name first, then beginnings of a word, then parts. */
export function findDrugs(typed: string, drugs: readonly Drug[], atMost = 8): Drug[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return [];
  const rank = (drug: Drug) => {
    const names = namesOf(drug);
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.split(/[\s-]/).some((word) => word.startsWith(wanted)))) return 1;
    return wanted.length > 2 && names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return drugs
    .map((drug) => ({ drug, rank: rank(drug) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.drug.name.en.localeCompare(b.drug.name.en))
    .slice(0, atMost)
    .map(({ drug }) => drug);
}

/** The drug that a text names exactly, in any language or brand; null: none. */
export function drugNamed(typed: string, drugs: readonly Drug[]): Drug | null {
  const wanted = plain(typed.trim());
  return drugs.find((drug) => namesOf(drug).includes(wanted)) ?? null;
}
