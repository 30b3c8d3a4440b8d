import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { boardFile } from '../../../domain/board/board-file';
import { CLOCK } from '../clock/clock';
import { KnowledgeLibrary } from '../knowledge';
import { boardFeature } from './board.feature';

/** The open board with its cases as the text of a file. */
@Injectable()
export class OpenBoardFile {
  readonly #board = inject(Store).selectSignal(boardFeature.selectBoard);
  readonly #clock = inject(CLOCK);
  readonly #library = inject(KnowledgeLibrary);

  /** @param passphrase null: anybody can read it. Gives null where no board is open. */
  async text(passphrase: string | null): Promise<string | null> {
    const board = this.#board();
    if (!board) return null;
    const { manifest } = await this.#library.load();
    const plain = JSON.stringify(boardFile(board, manifest.version, this.#clock.now().toISOString()), null, 1);
    if (passphrase === null) return plain;
    const { sealFile } = await import('../../storage/vault/sealed-file');
    return sealFile(plain, passphrase);
  }
}
