import { type CaseDatabase, type CaseRow, openCaseDatabase } from './case-database';
import { newKey, openKey, rewrapped } from './passphrase-key';
import { type Sealed, seal, unseal } from './sealed';
import { VaultError, named } from './vault-fault';

/** A case as it is kept: the head is what the list shows, the body all of it. Both are plain JSON. */
export interface Kept {
  id: string;
  head: unknown;
  body: unknown;
}

/** A line of the list; `head` null: it does not open any more. */
export interface Listed {
  id: string;
  revision: number;
  head: unknown;
}

const strict = { durability: 'strict' } as const;
const headOf = (id: string) => `case ${id}/head`;
const bodyOf = (id: string) => `case ${id}/body`;
const draftOf = (id: string) => `case ${id}/draft`;
const logPlace = 'log';

/**
 * The cases kept on this device, encrypted; nothing of them is readable without the passphrase. Every method rejects with a VaultError. A
 * write is one transaction: where it is cut off, what stood before stands.
 */
export class CaseVault {
  #database: Promise<CaseDatabase> | null = null;
  #key: CryptoKey | null = null;

  constructor(
    private readonly name = 'tandem',
    private readonly lost: () => void = () => undefined,
  ) {}

  get unlocked(): boolean {
    return this.#key !== null;
  }

  /** Whether a passphrase was ever set on this device. */
  exists(): Promise<boolean> {
    return named(async () => (await (await this.#open()).count('key')) > 0);
  }

  /** Sets the passphrase of a device that has none yet, and unlocks. */
  create(passphrase: string): Promise<void> {
    return named(async () => {
      const database = await this.#open();
      const kept = await newKey(passphrase);
      const transaction = database.transaction('key', 'readwrite', strict);
      // Two tabs may ask at once: the first one's passphrase holds.
      if ((await transaction.store.count()) > 0) throw new VaultError('changedElsewhere');
      await Promise.all([transaction.store.put(kept, 'cases'), transaction.done]);
      this.#key = await openKey(kept, passphrase);
    });
  }

  /** Rejects with wrongPassphrase where it is another one. */
  unlock(passphrase: string): Promise<void> {
    return named(async () => {
      const kept = await (await this.#open()).get('key', 'cases');
      if (!kept) throw new VaultError('gone');
      this.#key = await openKey(kept, passphrase);
      if (!this.#key) throw new VaultError('wrongPassphrase');
    });
  }

  /** Forgets the key; what is kept stays. */
  lock(): void {
    this.#key = null;
  }

  /** Another passphrase for the same cases. Rejects with wrongPassphrase where `passphrase` is not the one that holds. */
  changePassphrase(passphrase: string, next: string): Promise<void> {
    return named(async () => {
      const database = await this.#open();
      const kept = await database.get('key', 'cases');
      if (!kept) throw new VaultError('gone');
      const anew = await rewrapped(kept, passphrase, next);
      if (!anew) throw new VaultError('wrongPassphrase');
      await database.put('key', anew, 'cases');
    });
  }

  /** The heads of all cases. One that does not open is listed without its head. */
  list(): Promise<Listed[]> {
    return named(async () => {
      const key = this.#unlockedKey();
      const rows = await (await this.#open()).getAll('cases');
      return Promise.all(
        rows.map(async ({ id, revision, head }) => ({
          id,
          revision,
          head: await unseal(key, headOf(id), head).catch(() => null),
        })),
      );
    });
  }

  read(id: string): Promise<{ revision: number; body: unknown }> {
    return named(async () => {
      const key = this.#unlockedKey();
      const row = await (await this.#open()).get('cases', id);
      if (!row) throw new VaultError('gone');
      return { revision: row.revision, body: await unseal(key, bodyOf(id), row.body) };
    });
  }

  /**
   * Keeps a case and drops its draft. @param seen revision that it was read at; null: it is new. Rejects with changedElsewhere where the
   * one that is kept is another by now. @returns its revision
   */
  write({ id, head, body }: Kept, seen: number | null): Promise<number> {
    return named(async () => {
      const key = this.#unlockedKey();
      const [sealedHead, sealedBody] = await Promise.all([seal(key, headOf(id), head), seal(key, bodyOf(id), body)]);
      const database = await this.#open();
      const transaction = database.transaction(['cases', 'drafts'], 'readwrite', strict);
      const cases = transaction.objectStore('cases');
      const held = await cases.get(id);
      if ((held?.revision ?? null) !== seen) {
        transaction.abort();
        await transaction.done.catch(() => null);
        throw new VaultError(held ? 'changedElsewhere' : 'gone');
      }
      const row: CaseRow = { id, revision: (seen ?? 0) + 1, head: sealedHead, body: sealedBody };
      await Promise.all([cases.put(row), transaction.objectStore('drafts').delete(id), transaction.done]);
      return row.revision;
    });
  }

  /** Takes a case off this device. Gives it as it was kept, still sealed, so that it can be put back. */
  remove(id: string): Promise<CaseRow> {
    return named(async () => {
      const transaction = (await this.#open()).transaction(['cases', 'drafts'], 'readwrite', strict);
      const row = await transaction.objectStore('cases').get(id);
      if (!row) throw new VaultError('gone');
      await Promise.all([
        transaction.objectStore('cases').delete(id),
        transaction.objectStore('drafts').delete(id),
        transaction.done,
      ]);
      return row;
    });
  }

  /** Puts back what `remove` gave. */
  putBack(row: CaseRow): Promise<void> {
    return named(async () => {
      await (await this.#open()).add('cases', row);
    });
  }

  /** Keeps what is not saved yet, beside the case. */
  writeDraft(id: string, revision: number, body: unknown): Promise<void> {
    return named(async () => {
      const sealed = await seal(this.#unlockedKey(), draftOf(id), body);
      await (await this.#open()).put('drafts', { id, revision, body: sealed });
    });
  }

  /** What was not saved when the tab ended; one that does not open is left out. */
  drafts(): Promise<{ id: string; revision: number; body: unknown }[]> {
    return named(async () => {
      const key = this.#unlockedKey();
      const rows = await (await this.#open()).getAll('drafts');
      const read = rows.map(async ({ id, revision, body }) => ({
        id,
        revision,
        body: await unseal(key, draftOf(id), body).catch(() => null),
      }));
      return (await Promise.all(read)).filter(({ body }) => body !== null);
    });
  }

  dropDraft(id: string): Promise<void> {
    return named(async () => {
      await (await this.#open()).delete('drafts', id);
    });
  }

  /** Notes what was done with the cases. */
  log(entry: unknown): Promise<void> {
    return named(async () => {
      const sealed = await seal(this.#unlockedKey(), logPlace, entry);
      await (await this.#open()).add('log', sealed);
    });
  }

  /** What was noted, oldest first; what does not open any more is null. */
  readLog(): Promise<unknown[]> {
    return named(async () => {
      const key = this.#unlockedKey();
      const rows: Sealed[] = await (await this.#open()).getAll('log');
      return Promise.all(rows.map((row) => unseal(key, logPlace, row).catch(() => null)));
    });
  }

  /** Takes every case, draft and note off this device, and the key. */
  wipe(): Promise<void> {
    return named(async () => {
      this.lock();
      const stores = ['key', 'cases', 'drafts', 'log'] as const;
      const transaction = (await this.#open()).transaction(stores, 'readwrite', strict);
      await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    });
  }

  close(): Promise<void> {
    return named(async () => {
      this.lock();
      (await this.#database)?.close();
      this.#database = null;
    });
  }

  #unlockedKey(): CryptoKey {
    if (!this.#key) throw new VaultError('locked');
    return this.#key;
  }

  #open(): Promise<CaseDatabase> {
    this.#database ??= openCaseDatabase(this.name, () => {
      this.#database = null;
      this.lost();
    }).catch((error: unknown) => {
      this.#database = null;
      throw error;
    });
    return this.#database;
  }
}
