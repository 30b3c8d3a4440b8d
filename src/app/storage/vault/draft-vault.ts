import { BoardVault } from './board-vault';
import type { DraftRow } from './case-database';
import { seal, unseal } from './sealed';
import { named } from './vault-fault';

/** What is not kept yet of a case, and whose it is. */
export interface Draft {
  id: string;
  writer: string;
  /** Revision of the kept case that it was made from; 0: it was never kept. */
  revision: number;
  body: unknown;
}

const draftOf = (id: string) => `case ${id}/draft`;

/** All drafts of a case, whoever wrote them. */
export const draftsOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** What is not kept yet, encrypted. A draft belongs to its writer, a tab from unlocking to locking: nobody else writes over it. */
export abstract class DraftVault extends BoardVault {
  /** The revision at which each case was written here last. */
  readonly #written = new Map<string, number>();

  override lock(): void {
    super.lock();
    this.#written.clear();
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

  /** A case was kept with what the draft of this writer says. */
  protected wrote(id: string, revision: number): void {
    this.#written.set(id, revision);
  }
}
