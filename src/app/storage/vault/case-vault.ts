import type { CaseRow, DraftRow } from './case-database';
import { DraftVault, draftsOf } from './draft-vault';
import { type Sealed, seal, unseal } from './sealed';
import { VaultError, named } from './vault-fault';
import { abandon, type Opened } from './vault-lock';

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
const logPlace = 'log';

const listed = async ({ key }: Opened, { id, revision, head }: CaseRow): Promise<Listed> => ({
  id,
  revision,
  head: await unseal(key, headOf(id), head).catch(() => null),
});

/**
 * The cases kept on this device, encrypted; nothing of them is readable without the passphrase. Every method rejects with a VaultError. A
 * write is one transaction: where it is cut off, what stood before stands.
 */
export class CaseVault extends DraftVault {
  readonly #removed = new Map<string, { row: CaseRow; drafts: DraftRow[] }>();

  override lock(): void {
    super.lock();
    this.#removed.clear();
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
      if (draft === 'drop') this.wrote(id, row.revision);
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
