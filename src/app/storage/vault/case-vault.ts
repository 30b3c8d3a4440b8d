import type { CaseRow, DraftRow } from './case-database';
import { type Sealed, seal, unseal } from './sealed';
import { VaultError, named } from './vault-fault';
import { abandon, type Opened, VaultLock } from './vault-lock';

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

const listed = async ({ key }: Opened, { id, revision, head }: CaseRow): Promise<Listed> => ({
  id,
  revision,
  head: await unseal(key, headOf(id), head).catch(() => null),
});

/** What is not kept yet of a case, and whose it is. */
export interface Draft {
  id: string;
  writer: string;
  /** Revision of the kept case that it was made from; 0: it was never kept. */
  revision: number;
  body: unknown;
}

/** All drafts of a case, whoever wrote them. */
const draftsOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/**
 * The cases kept on this device, encrypted; nothing of them is readable without the passphrase. Every method rejects with a VaultError. A
 * write is one transaction: where it is cut off, what stood before stands.
 */
export class CaseVault extends VaultLock {
  readonly #removed = new Map<string, { row: CaseRow; drafts: DraftRow[] }>();
  /** The revision at which each case was written here last. */
  readonly #written = new Map<string, number>();

  override lock(): void {
    super.lock();
    this.#removed.clear();
    this.#written.clear();
  }

  /** The heads of all cases. One that does not open is listed without its head. */
  list(): Promise<Listed[]> {
    return named(async () => {
      const opened = this.opened();
      const rows = await (await this.begin(opened, ['cases'], 'readonly')).objectStore('cases').getAll();
      return Promise.all(rows.map((row) => listed(opened, row)));
    });
  }

  /** One line of the list; null: no such case is kept. */
  head(id: string): Promise<Listed | null> {
    return named(async () => {
      const opened = this.opened();
      const row = await (await this.begin(opened, ['cases'], 'readonly')).objectStore('cases').get(id);
      return row ? listed(opened, row) : null;
    });
  }

  read(id: string): Promise<{ revision: number; body: unknown }> {
    return named(async () => {
      const opened = this.opened();
      const row = await (await this.begin(opened, ['cases'], 'readonly')).objectStore('cases').get(id);
      if (!row) throw new VaultError('gone');
      return { revision: row.revision, body: await unseal(opened.key, bodyOf(id), row.body) };
    });
  }

  /**
   * Keeps a case. @param seen revision that it was read at; null: it is new. Rejects with changedElsewhere where the one that is kept is
   * another by now. @param draft drop: the draft that was written here is in it. @returns its revision
   */
  write({ id, head, body }: Kept, seen: number | null, draft: 'drop' | 'leave'): Promise<number> {
    return named(async () => {
      const opened = this.opened();
      const [sealedHead, sealedBody] = await Promise.all([
        seal(opened.key, headOf(id), head),
        seal(opened.key, bodyOf(id), body),
      ]);
      const transaction = await this.begin(opened, ['cases', 'drafts'], 'readwrite');
      const cases = transaction.objectStore('cases');
      const held = await cases.get(id);
      if ((held?.revision ?? null) !== seen) {
        await abandon(transaction);
        throw new VaultError(held ? 'changedElsewhere' : 'gone');
      }
      const row: CaseRow = { id, revision: (seen ?? 0) + 1, head: sealedHead, body: sealedBody };
      await Promise.all([
        cases.put(row),
        draft === 'drop' && transaction.objectStore('drafts').delete([id, opened.writer]),
        transaction.done,
      ]);
      this.#written.set(id, row.revision);
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

  /** Takes a case off this device, with its drafts. They are held here, still sealed, so that they can be put back until it is locked. */
  remove(id: string): Promise<void> {
    return named(async () => {
      const transaction = await this.begin(this.opened(), ['cases', 'drafts'], 'readwrite');
      const [cases, held] = [transaction.objectStore('cases'), transaction.objectStore('drafts')];
      const [row, drafts] = await Promise.all([cases.get(id), held.getAll(draftsOf(id))]);
      if (!row) throw new VaultError('gone');
      await Promise.all([cases.delete(id), held.delete(draftsOf(id)), transaction.done]);
      this.#removed.set(id, { row, drafts });
    });
  }

  /** Puts back what was removed since it was unlocked. */
  putBack(id: string): Promise<void> {
    return named(async () => {
      const removed = this.#removed.get(id);
      if (!removed) throw new VaultError('gone');
      const transaction = await this.begin(this.opened(), ['cases', 'drafts'], 'readwrite');
      await Promise.all([
        transaction.objectStore('cases').add(removed.row),
        ...removed.drafts.map((draft) => transaction.objectStore('drafts').put(draft)),
        transaction.done,
      ]);
      this.#removed.delete(id);
    });
  }

  /**
   * Holds what is not kept yet; nobody else's draft is touched. One that was begun before the case was kept here is older than that and is
   * left out. @returns whether it is held
   */
  writeDraft(id: string, revision: number, body: unknown): Promise<boolean> {
    return named(async () => {
      const opened = this.opened();
      const sealed = await seal(opened.key, draftOf(id), body);
      const transaction = await this.begin(opened, ['cases', 'drafts'], 'readwrite');
      const written = this.#written.get(id);
      const held = written === undefined ? undefined : await transaction.objectStore('cases').get(id);
      const isOlder = written !== undefined && held?.revision === written && revision < written;
      const row: DraftRow = { id, writer: opened.writer, revision, body: sealed };
      await Promise.all([isOlder ? null : transaction.objectStore('drafts').put(row), transaction.done]);
      return !isOlder;
    });
  }

  /** Whether the draft that was written here since it was unlocked really stands there, and opens. */
  holdsDraft(id: string): Promise<boolean> {
    return named(async () => {
      const opened = this.opened();
      const transaction = await this.begin(opened, ['drafts'], 'readonly');
      const row = await transaction.objectStore('drafts').get([id, opened.writer]);
      if (!row) return false;
      return unseal(opened.key, draftOf(id), row.body).then(
        () => true,
        () => false,
      );
    });
  }

  /** What others have written and not kept: tabs that ended, or were locked, or still write. One that does not open is left out. */
  drafts(): Promise<Draft[]> {
    return named(async () => {
      const opened = this.opened();
      const rows = await (await this.begin(opened, ['drafts'], 'readonly')).objectStore('drafts').getAll();
      const read = rows
        .filter(({ writer }) => writer !== opened.writer)
        .map(async ({ body, ...about }) => ({
          ...about,
          body: await unseal(opened.key, draftOf(about.id), body).catch(() => null),
        }));
      return (await Promise.all(read)).filter(({ body }) => body !== null);
    });
  }

  /** @param writer null: the one that was written here */
  dropDraft(id: string, writer: string | null): Promise<void> {
    return named(async () => {
      const opened = this.opened();
      const transaction = await this.begin(opened, ['drafts'], 'readwrite');
      await Promise.all([transaction.objectStore('drafts').delete([id, writer ?? opened.writer]), transaction.done]);
    });
  }

  /** Notes what was done with the cases. */
  log(entry: unknown): Promise<void> {
    return named(async () => {
      const opened = this.opened();
      const sealed = await seal(opened.key, logPlace, entry);
      const transaction = await this.begin(opened, ['log'], 'readwrite');
      await Promise.all([transaction.objectStore('log').add(sealed), transaction.done]);
    });
  }

  /** What was noted, oldest first; what does not open any more is null. */
  readLog(): Promise<unknown[]> {
    return named(async () => {
      const opened = this.opened();
      const rows: Sealed[] = await (await this.begin(opened, ['log'], 'readonly')).objectStore('log').getAll();
      return Promise.all(rows.map((row) => unseal(opened.key, logPlace, row).catch(() => null)));
    });
  }

  /** Takes the notes off this device. */
  clearLog(): Promise<void> {
    return named(async () => {
      const transaction = await this.begin(this.opened(), ['log'], 'readwrite');
      await Promise.all([transaction.objectStore('log').clear(), transaction.done]);
    });
  }
}
