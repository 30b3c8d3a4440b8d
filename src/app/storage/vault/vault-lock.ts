import {
  type CaseDatabase,
  type CaseTransaction,
  databaseExists,
  openCaseDatabase,
  type StoreName,
} from './case-database';
import { newKey, openKey, rewrapped, type WrappedKey } from './passphrase-key';
import { VaultError, named } from './vault-fault';

/** A write that the browser answers for only once it stands on the disk. */
export const strict = { durability: 'strict' } as const;

/** What was opened with the passphrase, until it is locked. */
export interface Opened {
  /** The name of the key. */
  id: string;
  key: CryptoKey;
  /** Whose drafts are written meanwhile. */
  writer: string;
}

/** Ends a transaction with nothing written. */
export async function abandon(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  transaction.abort();
  await transaction.done.catch(() => undefined);
}

/** What is kept on this device, and the passphrase before it. Every method rejects with a VaultError. */
export abstract class VaultLock {
  #database: Promise<CaseDatabase> | null = null;
  #opened: Opened | null = null;

  constructor(private readonly name = 'tandem') {}

  get unlocked(): boolean {
    return this.#opened !== null;
  }

  /** Whether a passphrase was ever set on this device. Makes no database where there is none. */
  exists(): Promise<boolean> {
    return named(async () => {
      if (!isSecureContext) throw new VaultError('insecure');
      if (!this.#database && !(await databaseExists(this.name))) return false;
      return (await (await this.database()).count('key')) > 0;
    });
  }

  /** Sets the passphrase of a device that has none yet, and unlocks. */
  create(passphrase: string): Promise<void> {
    return named(async () => {
      const database = await this.database();
      const kept = await newKey(passphrase);
      const transaction = database.transaction('key', 'readwrite', strict);
      // Two tabs may ask at once: the first one's passphrase holds.
      if ((await transaction.store.count()) > 0) throw new VaultError('changedElsewhere');
      await Promise.all([transaction.store.put(kept, 'cases'), transaction.done]);
      await this.#open(kept, passphrase);
    });
  }

  /** Rejects with wrongPassphrase where it is another one. */
  unlock(passphrase: string): Promise<void> {
    return named(async () => {
      const kept = await (await this.database()).get('key', 'cases');
      if (!kept) throw new VaultError('gone');
      await this.#open(kept, passphrase);
      if (!this.#opened) throw new VaultError('wrongPassphrase');
    });
  }

  /** Forgets the key; what is kept stays. */
  lock(): void {
    this.#opened = null;
  }

  async #open(kept: WrappedKey, passphrase: string): Promise<void> {
    const key = await openKey(kept, passphrase);
    this.#opened = key && { id: kept.id, key, writer: crypto.randomUUID() };
  }

  /** Another passphrase for the same cases. Rejects with wrongPassphrase where `passphrase` is not the one that holds. */
  changePassphrase(passphrase: string, next: string): Promise<void> {
    return named(async () => {
      const database = await this.database();
      const kept = await database.get('key', 'cases');
      if (!kept || (this.#opened && kept.id !== this.#opened.id)) throw new VaultError(this.#opened ? 'wiped' : 'gone');
      const anew = await rewrapped(kept, passphrase, next);
      if (!anew) throw new VaultError('wrongPassphrase');
      const transaction = database.transaction('key', 'readwrite', strict);
      // Another tab may have wiped all meanwhile and begun anew: its key must stand.
      const now = await transaction.store.get('cases');
      if (now?.salt.join() !== kept.salt.join()) throw new VaultError('changedElsewhere');
      await Promise.all([transaction.store.put(anew, 'cases'), transaction.done]);
    });
  }

  /** Takes every case, draft, board and note off this device, and the key. */
  wipe(): Promise<void> {
    return named(async () => {
      this.lock();
      const stores = ['key', 'cases', 'drafts', 'boards', 'log'] as const;
      const transaction = (await this.database()).transaction(stores, 'readwrite', strict);
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

  /** The key and whose it is, while it is unlocked. */
  protected opened(): Opened {
    if (!this.#opened) throw new VaultError('locked');
    return this.#opened;
  }

  /**
   * A transaction with what was opened. Rejects with wiped where the device has another key by now, or none: what were written under the
   * lost one would never open again.
   */
  protected async begin<Store extends StoreName, Mode extends 'readonly' | 'readwrite'>(
    opened: Opened,
    stores: readonly Store[],
    mode: Mode,
  ): Promise<CaseTransaction<Store | 'key', Mode>> {
    const database = await this.database();
    const transaction = database.transaction<(Store | 'key')[], Mode>([...stores, 'key'], mode, strict);
    const held = await transaction.objectStore('key').get('cases');
    const isLost = held?.id !== opened.id;
    if (!isLost && this.#opened === opened) return transaction;
    await abandon(transaction);
    if (isLost && this.#opened === opened) this.lock();
    throw new VaultError(isLost ? 'wiped' : 'locked');
  }

  protected database(): Promise<CaseDatabase> {
    this.#database ??= openCaseDatabase(this.name, () => {
      // Another tab wipes it or brings a newer version: it is opened again when it is next asked for.
      this.#database = null;
    }).catch((error: unknown) => {
      this.#database = null;
      throw error;
    });
    return this.#database;
  }
}
