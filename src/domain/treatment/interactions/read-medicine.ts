import type { Text } from '../../evidence/text';
import type { Medicine } from '../../patient/record';
import type { Drug } from '../drug';

/** A medicine of the record, taken apart. */
export interface ReadMedicine {
  /** As written. */
  name: string;
  /** In both languages where the name is one of the knowledge's own, else as written. */
  called: Text;
  /** Ids of what it is made of, as far as it is known here. */
  ingredients: string[];
  /** Parts that nothing here knows: the whole name, or what stands beside a known ingredient. */
  notChecked: string[];
}

/** Lower case letters and digits between spaces, accents off. */
export const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** "lopinavir / ritonavir", "calcium + vitamin D", "omeprazol y aspirina"; a unit such as "MG/ML" is no border. */
const border = /\s+\/\s+|\s*[+&;]\s*|\s+(?:and|y)\s+|(?<!\b(?:mg|mcg|ug|g|ml|unt|iu|ui|meq))\/(?=\p{L}{4,})/iu;

/**
 * Prepares the reading of medicines as people and files write them: the mapped id, and every name in either language, brand or
 * other spelling that stands in the text as whole words, longer ones first ("trastuzumab deruxtecan" is no trastuzumab).
 */
export function medicineReader(drugs: readonly Drug[]): (medicine: Medicine) => ReadMedicine {
  const known = new Set(drugs.map(({ id }) => id));
  const names = drugs
    .flatMap(({ id, name, brands, synonyms }) =>
      [name.en, name.es, ...brands, ...synonyms].map((one) => ({ id, words: plainWords(one) })),
    )
    .filter(({ words }) => words.trim().length > 2)
    .sort((a, b) => b.words.length - a.words.length);
  const named = (part: string): string[] => {
    let rest = plainWords(part);
    return names.flatMap(({ id, words }) => {
      if (!rest.includes(words)) return [];
      rest = rest.replace(words, ' | ');
      return [id];
    });
  };
  const own = new Map(drugs.map((drug) => [plainWords(drug.name.en), drug.name]));
  return ({ name, drugId }) => {
    const called = own.get(plainWords(name)) ?? { en: name, es: name };
    // A whole name may hold a border itself ("Calcium and vitamin D").
    const whole = names.find(({ words }) => words === plainWords(name));
    const parts = whole ? [name] : name.split(border).filter((part) => /\p{L}{3,}/u.test(part));
    const found = parts.map((part) => ({ part: part.trim(), ids: named(part) }));
    const mapped = drugId !== null && known.has(drugId) ? [drugId] : [];
    const blanks = found.filter(({ ids }) => ids.length === 0).map(({ part }) => part);
    // What was mapped by its code stands for the part whose words say nothing, a brand for one.
    const explained = mapped.length > 0 && !found.some(({ ids }) => ids.includes(mapped[0] ?? '')) ? 1 : 0;
    const ingredients = [...new Set([...mapped, ...found.flatMap(({ ids }) => ids)])];
    return { name, called, ingredients, notChecked: ingredients.length === 0 ? [name] : blanks.slice(explained) };
  };
}
