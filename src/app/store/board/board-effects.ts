import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, catchError, concatMap, filter, from, of, switchMap, take, tap } from 'rxjs';
import type { Board } from '../../../domain/board/board';
import { faultOf } from '../kept/kept-desk-port';
import { vaultActions } from '../kept/kept-actions';
import { keptFeature } from '../kept/kept.feature';
import { boardFeature } from './board.feature';
import { boardPageActions, boardVaultActions } from './board-page-actions';
import { KeptBoards } from './kept-boards';

/** Does a work with the list of kept boards; where it is refused, says why. */
const at = (work: Promise<Action>) =>
  from(work).pipe(catchError((error: unknown) => of(boardVaultActions.listRefused({ fault: faultOf(error) }))));

/** Writes a board; where that is refused, says why. */
const writing = ({ meeting: { id } }: Board, work: Promise<Action>) =>
  from(work).pipe(catchError((error: unknown) => of(boardVaultActions.writeRefused({ id, fault: faultOf(error) }))));

/** The list is read when the device is unlocked, or was when the board is entered. */
export const listBoards = createEffect(
  (store = inject(Store), boards = inject(KeptBoards)) => {
    return store.select(keptFeature.selectVault).pipe(
      filter((vault) => vault === 'unlocked'),
      switchMap(() => at(boards.lines().then((lines) => boardVaultActions.listed({ lines })))),
    );
  },
  { functional: true },
);

/** Every change of a kept board is written as it is made, one after the other. */
export const writeBoard = createEffect(
  (store = inject(Store), boards = inject(KeptBoards)) => {
    return store.select(boardFeature.selectWriting).pipe(
      filter((writing) => writing !== null),
      concatMap(() =>
        store.select(boardFeature.selectWriting).pipe(
          take(1),
          concatMap((now) =>
            now
              ? writing(
                  now.board,
                  boards
                    .keep(now.board, now.revision)
                    .then((line) => boardVaultActions.kept({ board: now.board, line })),
                )
              : EMPTY,
          ),
        ),
      ),
    );
  },
  { functional: true },
);

/** Keeps the open board for the first time; one that is kept already is tried again as any change of it is. */
export const keepBoard = createEffect(
  (
    actions = inject(Actions),
    boards = inject(KeptBoards),
    state = inject(Store).selectSignal(boardFeature.selectBoardState),
  ) => {
    return actions.pipe(
      ofType(boardPageActions.keepAsked),
      concatMap(() => {
        const { board, revision } = state();
        if (!board || revision !== null) return EMPTY;
        return writing(
          board,
          boards.keep(board, null).then((line) => boardVaultActions.kept({ board, line })),
        );
      }),
    );
  },
  { functional: true },
);

/** Joins the open board with the copy of it that another window has written, or that was kept before its file was opened. */
export const joinBoard = createEffect(
  (
    actions = inject(Actions),
    boards = inject(KeptBoards),
    open = inject(Store).selectSignal(boardFeature.selectBoard),
  ) => {
    return actions.pipe(
      ofType(boardPageActions.joinAsked),
      concatMap(() => {
        const before = open();
        if (!before) return EMPTY;
        return writing(
          before,
          boards.keepJoined(before).then((both) => boardVaultActions.joined({ before, ...both })),
        );
      }),
    );
  },
  { functional: true },
);

export const openKeptBoard = createEffect(
  (actions = inject(Actions), boards = inject(KeptBoards), router = inject(Router)) => {
    return actions.pipe(
      ofType(boardPageActions.keptOpened),
      concatMap(({ id }) => at(boards.read(id).then((found) => boardPageActions.boardOpened(found)))),
      tap(({ type }) => {
        if (type === boardPageActions.boardOpened.type)
          void router.navigate(['/board/agenda'], { queryParamsHandling: 'preserve' });
      }),
    );
  },
  { functional: true },
);

export const removeBoard = createEffect(
  (actions = inject(Actions), boards = inject(KeptBoards)) => {
    return actions.pipe(
      ofType(boardPageActions.keptRemoved),
      concatMap(({ id }) => at(boards.remove(id).then(() => boardVaultActions.removed({ id })))),
    );
  },
  { functional: true },
);

export const putBackBoard = createEffect(
  (actions = inject(Actions), boards = inject(KeptBoards)) => {
    return actions.pipe(
      ofType(boardPageActions.removalUndone),
      concatMap(({ id }) =>
        at(
          boards
            .putBack(id)
            .then(() => boards.lines())
            .then((lines) => boardVaultActions.listed({ lines })),
        ),
      ),
    );
  },
  { functional: true },
);

/** With the key the board goes from the screen: its pages lead back to the meetings. */
export const leaveLocked = createEffect(
  (actions = inject(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(vaultActions.locked, vaultActions.wiped),
      filter(() => router.url.startsWith('/board')),
      tap(() => void router.navigate(['/board'])),
    );
  },
  { functional: true, dispatch: false },
);
