import { DOCUMENT, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Board } from '../../../domain/board/board';
import { BeforeLocking } from '../kept/before-locking';
import { faultOf } from '../kept/kept-desk-port';
import { keptFeature } from '../kept/kept.feature';
import { boardFeature } from './board.feature';
import { boardVaultActions } from './board-page-actions';
import { KeptBoards } from './kept-boards';

/**
 * Before the device is locked the open board is written, one that was in memory only as well: locking takes it from the screen, and
 * nothing of it is lost. Called where the board's slice is provided.
 */
export function writeBoardBeforeLocking(): void {
  const store = inject(Store);
  const boards = inject(KeptBoards);
  const state = store.selectSignal(boardFeature.selectBoardState);
  const vault = store.selectSignal(keptFeature.selectVault);
  /** Another copy of it is kept: what either has is kept in both's place. */
  const isJoined = async (before: Board): Promise<boolean> => {
    try {
      store.dispatch(boardVaultActions.joined({ before, ...(await boards.keepJoined(before)) }));
      return true;
    } catch {
      return false;
    }
  };
  inject(BeforeLocking).add(async () => {
    const { board, revision, changed } = state();
    if (!board || vault() !== 'unlocked' || (revision !== null && !changed)) return true;
    try {
      const line = await boards.keep(board, revision);
      store.dispatch(boardVaultActions.kept({ board, line }));
      return true;
    } catch (error) {
      // It stands in the file that it came from: nothing of it is lost.
      if (!changed) return true;
      // The effect may have written it meanwhile: then nothing has changed any more.
      const now = state();
      if (now.board === board && !now.changed) return true;
      return faultOf(error) === 'changedElsewhere' && isJoined(board);
    }
  });
}

/** Where nothing keeps what was changed of the open board, the browser asks before it closes the window. */
export function askBeforeUnload(): void {
  const changed = inject(Store).selectSignal(boardFeature.selectChanged);
  inject(DOCUMENT).defaultView?.addEventListener('beforeunload', (event) => {
    if (changed()) event.preventDefault();
  });
}
