import { Injectable, inject, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { recordOf } from '../../../../domain/board/board';
import { boardFeature } from '../../../store/board/board.feature';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { PresentedTimes } from '../../../store/board/presented-times';

/** Writes how long a case took into its record, where there is one that can still be changed; else it waits with `PresentedTimes`. */
@Injectable({ providedIn: 'root' })
export class TimeIntoRecord {
  readonly #store = inject(Store);
  readonly #times = inject(PresentedTimes);
  readonly #board = this.#store.selectSignal(boardFeature.selectBoard);

  /** @param entryId the entry of the agenda that leaves the screen */
  write(entryId: string): void {
    untracked(() => {
      const board = this.#board();
      const caseId = board?.meeting.entries.find(({ id }) => id === entryId)?.caseId;
      if (!board || caseId === undefined) return;
      const record = recordOf(board, caseId);
      if (record?.signed !== null) return;
      const seconds = this.#times.take(entryId);
      if (seconds > 0) this.#store.dispatch(boardPageActions.timeSpent({ caseId, seconds }));
    });
  }
}
