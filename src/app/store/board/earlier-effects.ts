import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, catchError, concatMap, filter, from, mergeAll, of, switchMap, withLatestFrom } from 'rxjs';
import { recordsOf, withToldRecord } from '../../../domain/board/board';
import { type CaseRecord, eachOnce } from '../../../domain/board/follow-through';
import { vaultActions } from '../kept/kept-actions';
import type { KeptDesk } from '../kept/kept-desk';
import { faultOf, KEPT_DESK } from '../kept/kept-desk-port';
import { keptFeature } from '../kept/kept.feature';
import { boardFeature } from './board.feature';
import { boardPageActions, boardVaultActions } from './board-page-actions';
import { KeptBoards } from './kept-boards';

/** What the kept cases hold of boards; a case that does not open says nothing. */
async function recordsOfCases(desk: KeptDesk): Promise<CaseRecord[]> {
  const found: CaseRecord[] = [];
  for (const { id, head } of await desk.lines()) {
    if (!head) continue;
    const read = await desk.read(id).catch(() => null);
    for (const record of read?.kept.boards ?? []) found.push({ caseId: id, label: head.label, record });
  }
  return found;
}

/** Boards and cases that this device keeps are looked through for what boards have signed, when a page asks and the device is unlocked. */
export const readEarlier = createEffect(
  (actions = inject(Actions), store = inject(Store), boards = inject(KeptBoards), desk = inject(KEPT_DESK)) => {
    const read = async (): Promise<CaseRecord[]> => {
      const kept = recordsOf(await boards.all());
      return eachOnce([...kept, ...(await recordsOfCases(await desk()))]);
    };
    return actions.pipe(
      ofType(boardPageActions.earlierAsked, vaultActions.unlocked),
      withLatestFrom(store.select(keptFeature.selectVault)),
      filter(([, vault]) => vault === 'unlocked'),
      switchMap(() =>
        from(read()).pipe(
          concatMap((records) => of(boardVaultActions.earlierRead({ records }))),
          catchError((error: unknown) => of(vaultActions.requestFailed({ fault: faultOf(error) }))),
        ),
      ),
    );
  },
  { functional: true },
);

/** What became of a record is written into every kept board that holds it; the open one is written as it always is. */
export const writeOutcome = createEffect(
  (
    actions = inject(Actions),
    boards = inject(KeptBoards),
    state = inject(Store).selectSignal(boardFeature.selectBoardState),
    vault = inject(Store).selectSignal(keptFeature.selectVault),
  ) => {
    return actions.pipe(
      ofType(boardPageActions.outcomeTold),
      concatMap(({ caseId, record }) => {
        if (vault() !== 'unlocked') return EMPTY;
        const write = async (id: string): Promise<Action[]> => {
          const { board, revision } = await boards.read(id);
          const next = withToldRecord(board, caseId, record);
          if (next === board) return [];
          return [boardVaultActions.kept({ board: next, line: await boards.keep(next, revision) })];
        };
        // One that does not open any more is told by the list.
        const openId = state().board?.meeting.id;
        const others = state().lines.filter(({ id, head }) => id !== openId && head !== null);
        return from(others).pipe(
          concatMap(({ id }) =>
            from(write(id)).pipe(
              mergeAll(),
              catchError((error: unknown) => of(vaultActions.requestFailed({ fault: faultOf(error) }))),
            ),
          ),
        );
      }),
    );
  },
  { functional: true },
);
