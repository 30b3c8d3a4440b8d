import assert from 'node:assert/strict';
import type { Check } from './finding';
import { readShelf, shelfOf, type KnowledgeFile, type Shelf } from './files';

/** The knowledge as it stands. */
export const shelf = readShelf();

/** The shelf with one file changed: a specimen that a check must refuse. */
export function spoiled(path: string, change: (text: string) => string): Shelf {
  const files = shelf.files.map((file): KnowledgeFile => {
    if (file.path !== path) return file;
    const before = JSON.stringify(file.content);
    const after = change(before);
    assert.notEqual(after, before, `the specimen does not change ${path}`);
    return { ...file, content: JSON.parse(after) as unknown };
  });
  return shelfOf(files);
}

/** The shelf with one file more. */
export function shelfWith(path: string, schema: KnowledgeFile['schema'], content: unknown): Shelf {
  return shelfOf([...shelf.files, { path, schema, list: false, content }]);
}

/** Asserts that a check refuses a specimen with a message that holds these words. */
export function refuses({ name, check }: Check, specimen: Shelf, words: string): void {
  const found = check(specimen);
  assert.ok(
    found.some((problem) => problem.includes(words)),
    `"${name}" does not say "${words}" but: ${found.join('; ') || 'nothing'}`,
  );
}
