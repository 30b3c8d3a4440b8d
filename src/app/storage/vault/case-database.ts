import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { WrappedKey } from './passphrase-key';
import type { Sealed } from './sealed';

/** A kept case: two sealed parts, so that the list opens without reading every case whole. */
export interface CaseRow {
  /** UUID. */
  id: string;
  /** Counts the writes: a tab that has read an older one must not write over it. */
  revision: number;
  head: Sealed;
  body: Sealed;
}

/** What is not kept yet: of a case that nobody has kept, or that could not be written. */
export interface DraftRow {
  id: string;
  /** Revision of the kept case that it was made from; 0: it was never kept. */
  revision: number;
  body: Sealed;
}

interface Schema extends DBSchema {
  key: { key: 'cases'; value: WrappedKey };
  cases: { key: string; value: CaseRow };
  drafts: { key: string; value: DraftRow };
  log: { key: number; value: Sealed };
}

export type CaseDatabase = IDBPDatabase<Schema>;

const version = 1;

/**
 * Whether this device has a database of that name. Browsers that cannot list theirs make an empty one when they are asked.
 * Throws where there is no such storage.
 */
export async function databaseExists(name: string): Promise<boolean> {
  const { databases } = indexedDB as Partial<IDBFactory>;
  if (!databases) return true;
  return (await databases.call(indexedDB)).some((one) => one.name === name);
}

/**
 * The database of this device. `closed` is called when the browser takes it away: another tab wipes it or brings a newer version.
 * Rejects where the browser has none to give (private window, storage switched off).
 */
export function openCaseDatabase(name: string, closed: () => void): Promise<CaseDatabase> {
  return openDB<Schema>(name, version, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('key');
        database.createObjectStore('cases', { keyPath: 'id' });
        database.createObjectStore('drafts', { keyPath: 'id' });
        database.createObjectStore('log', { autoIncrement: true });
      }
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}
