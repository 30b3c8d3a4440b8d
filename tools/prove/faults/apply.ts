import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import type { Located, Shelf } from '../../check/files';
import type { Changed } from './fault';

/** The list with the changed item in the place of the one of its id, or without it. */
function replaced<Item extends { id: string }>(items: readonly Item[], id: string, item: Item | null): Item[] {
  return items.flatMap((one) => (one.id !== id ? [one] : item ? [item] : []));
}

/** The knowledge with a fault in it. */
export function faultyKnowledge(knowledge: Knowledge, changed: Changed): Knowledge {
  switch (changed.area) {
    case 'option':
      return { ...knowledge, options: replaced(knowledge.options, changed.id, changed.item) };
    case 'rule':
      return { ...knowledge, rules: replaced(knowledge.rules, changed.id, changed.item) };
    case 'fact':
      return { ...knowledge, facts: replaced(knowledge.facts, changed.id, changed.item) };
  }
}

function relocated<Item extends { id: string }>(all: Located<Item>[], id: string, item: Item | null): Located<Item>[] {
  return all.flatMap((one) => (one.item.id !== id ? [one] : item ? [{ ...one, item }] : []));
}

/** The shelf with a fault in it: the item and the file that it stands in. */
export function faultyShelf(shelf: Shelf, changed: Changed): Shelf {
  const changedShelf: Shelf = { ...shelf };
  const located = { option: shelf.options, rule: shelf.rules, fact: shelf.facts }[changed.area];
  if (changed.area === 'option') changedShelf.options = relocated(shelf.options, changed.id, changed.item);
  if (changed.area === 'rule') changedShelf.rules = relocated(shelf.rules, changed.id, changed.item);
  if (changed.area === 'fact') changedShelf.facts = relocated(shelf.facts, changed.id, changed.item);
  const path = located.find(({ item }) => item.id === changed.id)?.path;
  changedShelf.files = shelf.files.map((file) => {
    if (file.path !== path) return file;
    const content = file.list
      ? replaced(file.content as { id: string }[], changed.id, changed.item)
      : (changed.item ?? file.content);
    return { ...file, content };
  });
  return changedShelf;
}
