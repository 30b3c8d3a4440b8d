import { Injectable, inject } from '@angular/core';
import type { Board } from '../../../domain/board/board';
import { boardFile, readBoard } from '../../../domain/board/board-file';
import { boardHead, boardHeadFrom } from '../../../domain/board/board-head';
import { joinedBoards } from '../../../domain/board/merge-meetings';
import { CASE_VAULT } from '../../storage/vault/vault';
import { VaultError } from '../../storage/vault/vault-fault';
import { CLOCK } from '../clock/clock';
import { KnowledgeLibrary } from '../knowledge';
import type { BoardLine } from './board-page-actions';

/** Reads and writes whole boards: what stands between the store and the vault. Every method rejects with a VaultError. */
@Injectable({ providedIn: 'root' })
export class KeptBoards {
  readonly #vault = inject(CASE_VAULT);
  readonly #clock = inject(CLOCK);
  readonly #library = inject(KnowledgeLibrary);

  async lines(): Promise<BoardLine[]> {
    const found = await (await this.#vault()).boards();
    return found.map(({ id, revision, head }) => ({ id, revision, head: boardHeadFrom(head) }));
  }

  async read(id: string): Promise<{ board: Board; revision: number }> {
    const { body, revision } = await (await this.#vault()).readBoard(id);
    const found = readBoard(JSON.stringify(body));
    if (found.kind === 'read') return { board: found.board, revision };
    throw new VaultError(found.kind === 'newer' ? 'newer' : 'damaged');
  }

  /** All that open; for what became of earlier decisions. */
  async all(): Promise<Board[]> {
    const lines = await this.lines();
    const read = await Promise.allSettled(lines.map(({ id }) => this.read(id)));
    return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value.board] : []));
  }

  /** @param seen as `writeBoard` of the vault has it. @returns the line of the list */
  async keep(board: Board, seen: number | null): Promise<BoardLine> {
    const [vault, { manifest }] = await Promise.all([this.#vault(), this.#library.load()]);
    const { id } = board.meeting;
    const head = boardHead(board);
    const body = boardFile(board, manifest.version, this.#clock.now().toISOString());
    return { id, revision: await vault.writeBoard({ id, head, body }, seen), head };
  }

  /** Joins a board with the copy of it that is kept, and keeps what they make: the one that is kept is read first, and nothing of it lost. */
  async keepJoined(opened: Board): Promise<{ board: Board; line: BoardLine }> {
    const held = await this.read(opened.meeting.id);
    const board = joinedBoards(held.board, opened);
    return { board, line: await this.keep(board, held.revision) };
  }

  async remove(id: string): Promise<void> {
    await (await this.#vault()).removeBoard(id);
  }

  async putBack(id: string): Promise<void> {
    await (await this.#vault()).putBackBoard(id);
  }
}
