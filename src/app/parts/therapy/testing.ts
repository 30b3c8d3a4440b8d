// For specs only.
import type { Drug } from '../../../domain/treatment/drug';

export function drug(id: string, en: string, es = en, brands: string[] = [], part: Partial<Drug> = {}): Drug {
  return { id, name: { en, es }, brands, kinds: ['endocrine'], classes: [], rxnorm: [], synonyms: [], ...part };
}
