import type { Text } from '../../evidence/text';
import type { Drug } from '../drug';

/** What a medicine besides cancer treatment is made of, as far as the interaction classes speak of it. */
export interface Ingredient {
  id: string;
  name: Text;
  /** RxNorm ingredient codes; empty where not read. */
  rxnorm: string[];
  /** Other spellings. */
  synonyms: string[];
}

/** Everything that a list of medicines may name, as drugs: those of the library, and the ingredients as supportive ones. */
export function namedMedicines(knowledge: {
  drugs: readonly Drug[];
  ingredients: readonly Ingredient[];
}): readonly Drug[] {
  const others = knowledge.ingredients.map((one): Drug => ({ ...one, brands: [], kinds: ['supportive'], classes: [] }));
  return [...knowledge.drugs, ...others];
}
