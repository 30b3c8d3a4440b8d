import type { Check } from './finding';

/** Concerns: each once, with side effects that are known. */
export const concerns: Check = {
  name: 'concerns',
  check(shelf) {
    const effects = new Set(shelf.sideEffects.map(({ item }) => item.id));
    const ids = shelf.concerns.map(({ item }) => item.id);
    return [
      ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} stands twice`),
      ...shelf.concerns.flatMap(({ item: { id, measure } }) =>
        measure.kind === 'effect'
          ? measure.effects.filter((one) => !effects.has(one)).map((one) => `${id}: no side effect "${one}"`)
          : [],
      ),
    ];
  },
};
