import type { Trial } from '../../src/domain/evidence/trial';
import type { Check } from './finding';
import type { Shelf } from './files';

function problemsOf({ arms }: Trial, { options, drugs }: Shelf): string[] {
  const known = new Set(drugs.map(({ item }) => item.id));
  return arms.flatMap(({ id, optionId, drugs: given }) => {
    const held = new Set(options.find(({ item }) => item.id === optionId)?.item.drugs.map(({ drugId }) => drugId));
    if (!given) {
      return held.size > 1
        ? [`arm ${id}: ${String(optionId)} holds several drugs; say in "drugs" which of them it gave`]
        : [];
    }
    const named = [...given.all, ...(given.some ?? [])];
    return [
      ...named.filter((drug) => !known.has(drug)).map((drug) => `arm ${id}: no drug "${drug}"`),
      ...named.filter((drug, at) => named.indexOf(drug) < at).map((drug) => `arm ${id}: names ${drug} twice`),
    ];
  });
}

/** An arm says which drugs of its option it gave, wherever the option holds several. */
export const armDrugs: Check = {
  name: 'drugs of arms',
  check: (shelf) =>
    shelf.trials.flatMap(({ path, item }) => problemsOf(item, shelf).map((problem) => `${path} ${problem}`)),
};
