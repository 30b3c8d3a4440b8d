import type { Check } from './finding';

/** "Main population" is said of people, not of a measure: the same people of a trial carry one kind in all its results. */
export const peopleKinds: Check = {
  name: 'people kinds',
  check: ({ trials }) =>
    trials.flatMap(({ path, item }) => {
      const kinds = new Map<string, Set<string>>();
      for (const { population } of item.results) {
        const of = kinds.get(population.label.en) ?? new Set<string>();
        kinds.set(population.label.en, of.add(population.kind));
      }
      return [...kinds].flatMap(([people, of]) =>
        of.size > 1 ? [`${path}: "${people}" is called ${[...of].join(' and ')}`] : [],
      );
    }),
};
