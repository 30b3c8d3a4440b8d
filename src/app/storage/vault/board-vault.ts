import type { BoardRow } from './case-database';
import { seal, unseal } from './sealed';
import { VaultError, named } from './vault-fault';
import { abandon, VaultLock } from './vault-lock';

/** A board as it is kept: the head is what the list shows, the body all of it. Both are plain JSON. */
export interface KeptBoard {
  id: string;
  head: unknown;
  body: unknown;
}

const headOf = (id: string) => `board ${id}/head`;
const bodyOf = (id: string) => `board ${id}/body`;

/** The boards kept on this device, encrypted as the cases are and behind the same passphrase. */
export abstract class BoardVault extends VaultLock {
  readonly #removedBoards = new Map<string, BoardRow>();

  override lock(): void {
    super.lock();
    this.#removedBoards.clear();
  }

  /** The heads of all boards. One that does not open is listed without its head. */
  boards(): Promise<{ id: string; revision: number; head: unknown }[]> {
    return named(async () => {
      const opened = this.opened();
      const rows = await (await this.begin(opened, ['boards'], 'readonly')).objectStore('boards').getAll();
      return Promise.all(
        rows.map(async ({ id, revision, head }) => ({
          id,
          revision,
          head: await unseal(opened.key, headOf(id), head).catch(() => null),
        })),
      );
    });
  }

  readBoard(id: string): Promise<{ revision: number; body: unknown }> {
    return named(async () => {
      const opened = this.opened();
      const row = await (await this.begin(opened, ['boards'], 'readonly')).objectStore('boards').get(id);
      if (!row) throw new VaultError('gone');
      return { revision: row.revision, body: await unseal(opened.key, bodyOf(id), row.body) };
    });
  }

  /**
   * Keeps a board. @param seen revision that it was read at; null: it is new. Rejects with changedElsewhere
   * where the one that is kept is another by now. @returns its revision
   */
  writeBoard({ id, head, body }: KeptBoard, seen: number | null): Promise<number> {
    return named(async () => {
      const { key } = this.opened();
      const [sealedHead, sealedBody] = await Promise.all([seal(key, headOf(id), head), seal(key, bodyOf(id), body)]);
      const transaction = await this.begin(this.opened(), ['boards'], 'readwrite');
      const boards = transaction.objectStore('boards');
      const held = (await boards.get(id))?.revision ?? null;
      if (held !== seen) {
        await abandon(transaction);
        throw new VaultError(held === null ? 'gone' : 'changedElsewhere');
      }
      const revision = (held ?? 0) + 1;
      await Promise.all([boards.put({ id, revision, head: sealedHead, body: sealedBody }), transaction.done]);
      return revision;
    });
  }

  /** Takes a board off this device. It is held here, still sealed, so that it can be put back until it is locked. */
  removeBoard(id: string): Promise<void> {
    return named(async () => {
      const transaction = await this.begin(this.opened(), ['boards'], 'readwrite');
      const boards = transaction.objectStore('boards');
      const row = await boards.get(id);
      if (!row) throw new VaultError('gone');
      await Promise.all([boards.delete(id), transaction.done]);
      this.#removedBoards.set(id, row);
    });
  }

  /** Puts back what was removed since it was unlocked. */
  putBackBoard(id: string): Promise<void> {
    return named(async () => {
      const row = this.#removedBoards.get(id);
      if (!row) throw new VaultError('gone');
      const transaction = await this.begin(this.opened(), ['boards'], 'readwrite');
      await Promise.all([transaction.objectStore('boards').add(row), transaction.done]);
      this.#removedBoards.delete(id);
    });
  }
}
