import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
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
  /** Of the case. */
  id: string;
  /** Whose it is: a tab, from one unlocking to the next locking. Nobody else writes over it. */
  writer: string;
  /** Revision of the kept case that it was made from; 0: it was never kept. */
  revision: number;
  body: Sealed;
}

/** A kept board, built as a kept case is: the list opens without reading every one whole. */
export type BoardRow = CaseRow;

interface Schema extends DBSchema {
  key: { key: 'cases'; value: WrappedKey };
  cases: { key: string; value: CaseRow };
  drafts: { key: [id: string, writer: string]; value: DraftRow };
  boards: { key: string; value: BoardRow };
  log: { key: number; value: Sealed };
}

export type CaseDatabase = IDBPDatabase<Schema>;
export type StoreName = 'key' | 'cases' | 'drafts' | 'boards' | 'log';
export type CaseTransaction<Store extends StoreName, Mode extends IDBTransactionMode> = IDBPTransaction<
  Schema,
  Store[],
  Mode
>;

/** 2: a draft belongs to its writer, and the key has a name. 3: boards are kept too. */
const version = 3;

const makeDrafts = (database: CaseDatabase) => database.createObjectStore('drafts', { keyPath: ['id', 'writer'] });

/** What version 1 has kept: one draft a case, whoever wrote it, and a key without a name. */
async function fromFirst(database: CaseDatabase, transaction: CaseTransaction<StoreName, 'versionchange'>) {
  const key = await transaction.objectStore('key').get('cases');
  if (key) await transaction.objectStore('key').put({ ...key, id: crypto.randomUUID() }, 'cases');
  const rows = await transaction.objectStore('drafts').getAll();
  database.deleteObjectStore('drafts');
  const drafts = makeDrafts(database);
  await Promise.all(rows.map((row) => drafts.put({ ...row, writer: 'version 1' })));
}

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
    upgrade(database, before, _, transaction) {
      if (before < 3) database.createObjectStore('boards', { keyPath: 'id' });
      if (before < 1) {
        database.createObjectStore('key');
        database.createObjectStore('cases', { keyPath: 'id' });
        makeDrafts(database);
        database.createObjectStore('log', { autoIncrement: true });
      } else if (before < 2) {
        fromFirst(database, transaction).catch(() => {
          // What could not be taken over stays as it was; the browser has ended the transaction itself where a request failed.
          if (!transaction.error) transaction.abort();
        });
      }
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}
