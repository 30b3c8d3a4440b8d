/** Something of the knowledge that has a name. */
export interface Item {
  id: string;
}

/** What became of the items of one kind, by id. */
export interface ItemChanges {
  added: string[];
  removed: string[];
  /** With the places in which they differ: "doses.0.labelled.en"; parts with an id by it: "indications.first-line.when". */
  changed: { id: string; fields: string[] }[];
}

/** Compares two lists of items as JSON, by id; their order does not count. */
export function itemChanges(before: readonly Item[], after: readonly Item[]): ItemChanges {
  const older = new Map(before.map((item) => [item.id, item]));
  const newer = new Map(after.map((item) => [item.id, item]));
  return {
    added: [...newer.keys()].filter((id) => !older.has(id)),
    removed: [...older.keys()].filter((id) => !newer.has(id)),
    changed: [...newer].flatMap(([id, item]) => {
      const was = older.get(id);
      const fields = was ? fieldsThatDiffer(was, item) : [];
      return fields.length > 0 ? [{ id, fields }] : [];
    }),
  };
}

/** Whether two values are the same JSON; the order of keys does not count. */
export const sameJson = (a: unknown, b: unknown): boolean => fieldsThatDiffer(a, b).length === 0;

type Fields = Readonly<Record<string, unknown>>;

/** Conditions and lists of words are compared as a whole: a place inside of one says nothing. */
const isWhole = (path: string, value: unknown): boolean =>
  path === 'when' ||
  path.endsWith('.when') ||
  (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null));

function fieldsThatDiffer(before: unknown, after: unknown, path = ''): string[] {
  if (Object.is(before, after)) return [];
  const [a, b] = [fieldsOf(before), fieldsOf(after)];
  if (!a || !b || Array.isArray(before) !== Array.isArray(after)) return [path];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const deeper = keys.flatMap((key) => fieldsThatDiffer(a[key], b[key], path === '' ? key : `${path}.${key}`));
  return deeper.length > 0 && isWhole(path, after) ? [path] : deeper;
}

/** The fields of an object; of a list its items by their id, else by their place; null for anything else. */
function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return value as Fields;
  return Object.fromEntries(value.map((item: unknown, place) => [idOf(item) ?? place, item]));
}

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('id' in item)) return null;
  return typeof item.id === 'string' ? item.id : null;
}
