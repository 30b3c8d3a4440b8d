import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { type Observable, catchError, concatMap, filter, from, map, mergeAll, of } from 'rxjs';
import type { BoardRecord } from '../../../domain/board/board-record';
import { withSigned } from '../../../domain/case-file/merge-boards';
import { TAB_CHANNEL } from '../../storage/tab-channel';
import { caseFeature } from '../case/case.feature';
import { vaultActions } from '../kept/kept-actions';
import type { KeptDesk } from '../kept/kept-desk';
import { faultOf, KEPT_DESK } from '../kept/kept-desk-port';
import { keptFeature } from '../kept/kept.feature';
import { boardFeature } from './board.feature';
import { boardPageActions, boardVaultActions, type WrittenBack } from './board-page-actions';

interface Told {
  caseId: string;
  record: BoardRecord;
}

const stood = ({ record: { id } }: Told, standing: WrittenBack): Action =>
  boardVaultActions.writtenBack({ recordId: id, standing });

/** Writes a record into the case that this device keeps under the same id, and says how it stands there then. */
function writing(): (desk: KeptDesk, told: Told) => Promise<Action[]> {
  const tabs = inject(TAB_CHANNEL);
  const write = async (desk: KeptDesk, told: Told): Promise<Action[]> => {
    const { caseId, record } = told;
    const { kept, revision } = await desk.read(caseId);
    const { boards, isConflict } = withSigned(kept.boards, record);
    if (boards === kept.boards) return [stood(told, isConflict ? 'conflict' : 'written')];
    const line = await desk.keep({ ...kept, boards, changed: desk.now() }, revision, 'leave');
    tabs.tell({ kind: 'written', id: caseId });
    void desk.note('boardRecorded', { id: caseId, label: kept.record.label });
    return [vaultActions.lineWritten({ line }), stood(told, 'written')];
  };
  return async (desk, told) => {
    try {
      return await write(desk, told);
    } catch (error) {
      // Another tab wrote it between reading and writing: the record goes into what stands there now.
      if (faultOf(error) === 'changedElsewhere') return write(desk, told);
      if (faultOf(error) === 'gone') return [stood(told, 'notKept')];
      throw error;
    }
  };
}

/**
 * What a board has signed, amended or heard the outcome of is written into the kept case of the same id as well; into the open case where
 * it is that one, which is then written as it always is. What is not signed stays with the board. Each record hears how it stands there.
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
        const { boards, isConflict } = withSigned(ofOpen(), one.record);
        const standing = isConflict ? 'conflict' : open.revision === null ? 'notKept' : 'written';
        const told = boards === ofOpen() ? [] : [vaultActions.boardsTold({ boards })];
        return from([...told, stood(one, standing)]);
      }
      if (vault === 'locked') return of(stood(one, 'locked'));
      if (vault !== 'unlocked' || lines.every(({ id }) => id !== one.caseId)) return of(stood(one, 'notKept'));
      return from(desk().then((at) => write(at, one))).pipe(
        mergeAll(),
        catchError((error: unknown) =>
          from([vaultActions.requestFailed({ fault: faultOf(error) }), stood(one, 'refused')]),
        ),
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
