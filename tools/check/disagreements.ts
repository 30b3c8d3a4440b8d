import type { Disagreement } from '../../src/domain/evidence/disagreement';
import type { Check } from './finding';
import type { Shelf } from './files';

function problemsOf(item: Disagreement, { options, sources }: Shelf): string[] {
  const optionIds = new Set(options.map((one) => one.item.id));
  const sourceIds = new Set(sources.map((one) => one.item.id));
  const { positions } = item;
  return [
    ...(positions.length < 2 ? ['names one position only; give the other side or delete it'] : []),
    ...(new Set(positions.map(({ text }) => text.en)).size < positions.length
      ? ['says the same twice; positions have to differ']
      : []),
    ...(new Set(positions.map(({ body, year }) => `${body.en} ${year ?? ''}`)).size < positions.length
      ? ['names a body twice in one year']
      : []),
    ...(positions.every(({ checked }) => checked === null) ? ['no side was read at its source; read one'] : []),
    ...item.optionIds.filter((id) => !optionIds.has(id)).map((id) => `no option "${id}"`),
    ...positions
      .filter(({ sourceId }) => !sourceIds.has(sourceId))
      .map(({ sourceId }) => `no source "${sourceId}"; add it to sources/`),
  ];
}

/** A dispute names two sides or more that differ, each with its source. */
export const disagreements: Check = {
  name: 'disagreements',
  check(shelf) {
    const seen = new Set<string>();
    return shelf.disagreements.flatMap(({ path, item }) => {
      const twice = seen.has(item.id) ? ['stands twice'] : [];
      seen.add(item.id);
      return [...twice, ...problemsOf(item, shelf)].map((problem) => `${path} ${item.id}: ${problem}`);
    });
  },
};
