import type { Shelf } from './files';

/** What a page about the knowledge may link to. */
export interface Links {
  options: readonly string[];
  rules: readonly string[];
  trials: readonly string[];
}

const ids = (items: readonly { item: { id: string } }[]) => new Set(items.map(({ item }) => item.id));

/** Says of links, each as a sentence, which lead nowhere and which stand twice. */
export function linkFaults(shelf: Shelf): (where: string, links: Links) => string[] {
  const known = { option: ids(shelf.options), rule: ids(shelf.rules), trial: ids(shelf.trials) };
  const faults = (where: string, kind: keyof typeof known, list: readonly string[]) => [
    ...list.filter((id) => !known[kind].has(id)).map((id) => `${where}: no ${kind} "${id}"`),
    ...list.filter((id, place) => list.indexOf(id) < place).map((id) => `${where}: ${kind} "${id}" is linked twice`),
  ];
  return (where, { options, rules, trials }) => [
    ...faults(where, 'option', options),
    ...faults(where, 'rule', rules),
    ...faults(where, 'trial', trials),
  ];
}

/** The ids that stand more than once. */
export const twice = (list: readonly string[]): string[] => [
  ...new Set(list.filter((id, place) => list.indexOf(id) < place)),
];
