import { emptyDesk } from '../navigation/desk';

/** Brings a file from one version to the next; a file of the version before is all that it is ever given. */
export type Migration = (file: object) => object;

/** What is no case stays as it is: the reader says so. */
const isCase = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In order: the first starts from version 1. Each has a pair of files, before and after, in its spec. */
export const migrations: readonly Migration[] = [
  // 2: the desk of a nurse navigator, and what boards recorded.
  (file) =>
    'case' in file && isCase(file.case) ? { ...file, case: { ...file.case, desk: emptyDesk, boards: [] } } : file,
];

/** A file in the form of the newest version. @param from its own version, 1 or more. */
export function migrate(file: object, from: number, steps: readonly Migration[]): object {
  return steps.slice(from - 1).reduce((now, step, place) => ({ ...step(now), version: from + place + 1 }), file);
}
