import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, type Observable, catchError, concatMap, filter, from, map, mergeAll, of } from 'rxjs';
import type { BoardRecord } from '../../../domain/board/board-record';
import { withSigned } from '../../../domain/case-file/merge-boards';
import { TAB_CHANNEL } from '../../storage/tab-channel';
import { caseFeature } from '../case/case.feature';
import { vaultActions } from '../kept/kept-actions';
import type { KeptDesk } from '../kept/kept-desk';
import { faultOf, KEPT_DESK } from '../kept/kept-desk-port';
import { keptFeature } from '../kept/kept.feature';
import { boardFeature } from './board.feature';
import { boardPageActions } from './board-page-actions';

interface Told {
  caseId: string;
  record: BoardRecord;
}

/** Writes a record into the case that this device keeps under the same id. null: none is kept, or it holds it already. */
function writing(): (desk: KeptDesk, told: Told) => Promise<Action | null> {
  const tabs = inject(TAB_CHANNEL);
  const write = async (desk: KeptDesk, { caseId, record }: Told): Promise<Action | null> => {
    const { kept, revision } = await desk.read(caseId);
    const boards = withSigned(kept.boards, record);
    if (boards === kept.boards) return null;
    const line = await desk.keep({ ...kept, boards, changed: desk.now() }, revision, 'leave');
    tabs.tell({ kind: 'written', id: caseId });
    void desk.note('boardRecorded', { id: caseId, label: kept.record.label });
    return vaultActions.lineWritten({ line });
  };
  return async (desk, told) => {
    try {
      return await write(desk, told);
    } catch (error) {
      // Another tab wrote it between reading and writing: the record goes into what stands there now.
      if (faultOf(error) === 'changedElsewhere') return write(desk, told);
      if (faultOf(error) === 'gone') return null;
      throw error;
    }
  };
}

/**
 * What a board has signed, amended or heard the outcome of is written into the kept case of the same id as well; into the open case where
 * it is that one, which is then written as it always is. What is not signed stays with the board.
 */
export const writeBack = createEffect(
  (actions = inject(Actions), store = inject(Store), desk = inject(KEPT_DESK), write = writing()) => {
    const [kept, ofOpen, board] = [
      store.selectSignal(keptFeature.selectKeptState),
      store.selectSignal(caseFeature.selectBoards),
      store.selectSignal(boardFeature.selectBoard),
    ];
    const told = (one: Told): Observable<Action> => {
      const { open, vault, lines } = kept();
      if (open?.id === one.caseId) {
        const boards = withSigned(ofOpen(), one.record);
        return boards === ofOpen() ? EMPTY : of(vaultActions.boardsTold({ boards }));
      }
      if (vault !== 'unlocked' || lines.every(({ id }) => id !== one.caseId)) return EMPTY;
      return from(desk().then((at) => write(at, one))).pipe(
        filter((action) => action !== null),
        catchError((error: unknown) => of(vaultActions.requestFailed({ fault: faultOf(error) }))),
      );
    };
    return actions.pipe(
      ofType(boardPageActions.recordWritten, boardPageActions.outcomeTold, vaultActions.unlocked),
      map((action): Told[] =>
        // What was signed while the device was locked is written when it is unlocked.
        action.type === vaultActions.unlocked.type
          ? Object.values(board()?.cases ?? {}).flatMap(({ id, boards }) =>
              boards.map((record) => ({ caseId: id, record })),
            )
          : [action],
      ),
      mergeAll(),
      filter(({ record }) => record.signed !== null),
      concatMap(told),
    );
  },
  { functional: true },
);
