import type { Drug } from './drug';

const plain = (name: string) => name.trim().toLowerCase().normalize('NFD').replace(/[̀-ͯ]/g, '');

/** Looks drugs up by id, name in either language, brand or synonym; case and accents do not count. */
export function drugFinder(drugs: readonly Drug[]): (name: string) => Drug | null {
  const byName = new Map<string, Drug>();
  for (const drug of drugs) {
    for (const name of [drug.id, drug.name.en, drug.name.es, ...drug.brands, ...drug.synonyms]) {
      if (!byName.has(plain(name))) byName.set(plain(name), drug);
    }
  }
  return (name) => byName.get(plain(name)) ?? null;
}
