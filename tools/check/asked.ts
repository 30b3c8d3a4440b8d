import {
  compileKnowledge,
  type CompiledKnowledge,
  type CompiledOption,
} from '../../src/domain/consultation/compiled-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import type { Shelf } from './files';

const compiled = new WeakMap<Shelf, CompiledKnowledge>();

/** The knowledge of a shelf ready to be asked. Throws where a condition does not fit the catalogue. */
export function asked(shelf: Shelf): CompiledKnowledge {
  const found =
    compiled.get(shelf) ??
    compileKnowledge({
      manifest: shelf.manifest,
      facts: shelf.facts.map(({ item }) => item),
      options: shelf.options.map(({ item }) => item),
      sharedHolds: shelf.sharedHolds.map(({ item }) => item),
      rules: shelf.rules.map(({ item }) => item),
      drugs: shelf.drugs.map(({ item }) => item),
    });
  compiled.set(shelf, found);
  return found;
}

/** What must hold for an option to be offered. */
export function offers({ indicated, gates, holds }: CompiledOption): Condition[] {
  return [indicated, ...[...gates, ...holds].map(({ when }) => ({ not: when }))];
}
