import type { CaseRow } from './case-database';
import { type Sealed, seal, unseal } from './sealed';
import { VaultError, named } from './vault-fault';
import { VaultLock, strict } from './vault-lock';

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

const headOf = (id: string) => `case ${id}/head`;
const bodyOf = (id: string) => `case ${id}/body`;
const draftOf = (id: string) => `case ${id}/draft`;
const logPlace = 'log';

/**
 * The cases kept on this device, encrypted; nothing of them is readable without the passphrase. Every method rejects with a VaultError. A
 * write is one transaction: where it is cut off, what stood before stands.
 */
export class CaseVault extends VaultLock {
  readonly #removed = new Map<string, CaseRow>();

  /** The heads of all cases. One that does not open is listed without its head. */
  list(): Promise<Listed[]> {
    return named(async () => {
      const key = this.key();
      const rows = await (await this.database()).getAll('cases');
      return Promise.all(
        rows.map(async ({ id, revision, head }) => ({
          id,
          revision,
          head: await unseal(key, headOf(id), head).catch(() => null),
        })),
      );
    });
  }

  /** One line of the list; null: no such case is kept. */
  head(id: string): Promise<Listed | null> {
    return named(async () => {
      const key = this.key();
      const row = await (await this.database()).get('cases', id);
      if (!row) return null;
      return { id, revision: row.revision, head: await unseal(key, headOf(id), row.head).catch(() => null) };
    });
  }

  read(id: string): Promise<{ revision: number; body: unknown }> {
    return named(async () => {
      const key = this.key();
      const row = await (await this.database()).get('cases', id);
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
      const key = this.key();
      const [sealedHead, sealedBody] = await Promise.all([seal(key, headOf(id), head), seal(key, bodyOf(id), body)]);
      const database = await this.database();
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

  /** A case as it stands in the database, still sealed: what is damaged can be handed on. */
  raw(id: string): Promise<CaseRow> {
    return named(async () => {
      const row = await (await this.database()).get('cases', id);
      if (!row) throw new VaultError('gone');
      return row;
    });
  }

  /** Takes a case off this device. It is held here, still sealed, so that it can be put back. */
  remove(id: string): Promise<void> {
    return named(async () => {
      const transaction = (await this.database()).transaction(['cases', 'drafts'], 'readwrite', strict);
      const row = await transaction.objectStore('cases').get(id);
      if (!row) throw new VaultError('gone');
      await Promise.all([
        transaction.objectStore('cases').delete(id),
        transaction.objectStore('drafts').delete(id),
        transaction.done,
      ]);
      this.#removed.set(id, row);
    });
  }

  /** Puts back what was removed since this page was opened. */
  putBack(id: string): Promise<void> {
    return named(async () => {
      const row = this.#removed.get(id);
      if (!row) throw new VaultError('gone');
      await (await this.database()).add('cases', row);
      this.#removed.delete(id);
    });
  }

  /** Holds what is not kept yet. One of revision 0 is left out where the case has been kept meanwhile: it is older. */
  writeDraft(id: string, revision: number, body: unknown): Promise<void> {
    return named(async () => {
      const sealed = await seal(this.key(), draftOf(id), body);
      const transaction = (await this.database()).transaction(['cases', 'drafts'], 'readwrite', strict);
      const isOlder = revision === 0 && (await transaction.objectStore('cases').count(id)) > 0;
      await Promise.all([
        isOlder ? null : transaction.objectStore('drafts').put({ id, revision, body: sealed }),
        transaction.done,
      ]);
    });
  }

  /** What was not saved when the tab ended; one that does not open is left out. */
  drafts(): Promise<{ id: string; revision: number; body: unknown }[]> {
    return named(async () => {
      const key = this.key();
      const rows = await (await this.database()).getAll('drafts');
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
      await (await this.database()).delete('drafts', id);
    });
  }

  /** Notes what was done with the cases. */
  log(entry: unknown): Promise<void> {
    return named(async () => {
      const sealed = await seal(this.key(), logPlace, entry);
      await (await this.database()).add('log', sealed);
    });
  }

  /** What was noted, oldest first; what does not open any more is null. */
  readLog(): Promise<unknown[]> {
    return named(async () => {
      const key = this.key();
      const rows: Sealed[] = await (await this.database()).getAll('log');
      return Promise.all(rows.map((row) => unseal(key, logPlace, row).catch(() => null)));
    });
  }

  /** Takes the notes off this device. */
  clearLog(): Promise<void> {
    return named(async () => {
      await (await this.database()).clear('log');
    });
  }
}
