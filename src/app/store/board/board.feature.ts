import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { type Board, withBrought, withoutBrought, withRecord } from '../../../domain/board/board';
import { withEntry, withMoved } from '../../../domain/board/meeting';
import { vaultActions } from '../kept/kept-actions';
import { boardPageActions } from './board-page-actions';

export interface BoardState {
  /** The board that is open; null: none is. */
  board: Board | null;
  /** Revision at which it is kept on the device; null: it is in memory only. */
  revision: number | null;
  /** Whether it has changed since it was opened or kept last. */
  changed: boolean;
  /** How it stood before each change, so that one that was not meant is taken back. */
  past: readonly Board[];
}

const none: BoardState = { board: null, revision: null, changed: false, past: [] };

/** More steps back than anybody takes in a meeting. */
const mostSteps = 50;

function stepped(state: BoardState, change: (board: Board) => Board): BoardState {
  const { board, past } = state;
  if (!board) return state;
  const next = change(board);
  if (next === board) return state;
  return { ...state, board: next, changed: true, past: [...past.slice(1 - mostSteps), board] };
}

export const boardFeature = createFeature({
  name: 'board',
  reducer: createReducer(
    none,
    on(boardPageActions.boardOpened, (_, { board, revision }): BoardState => ({ ...none, board, revision })),
    on(boardPageActions.boardClosed, vaultActions.wiped, (): BoardState => none),
    on(boardPageActions.meetingSaid, (state, { said }): BoardState =>
      stepped(state, (board) => ({ ...board, meeting: { ...board.meeting, ...said } })),
    ),
    on(boardPageActions.casesBrought, (state, { brought }): BoardState =>
      stepped(state, (board) => withBrought(board, brought)),
    ),
    on(boardPageActions.entryChanged, (state, { entry }): BoardState =>
      stepped(state, (board) => ({ ...board, meeting: withEntry(board.meeting, entry) })),
    ),
    on(boardPageActions.entryMoved, (state, { id, to }): BoardState =>
      stepped(state, (board) => ({ ...board, meeting: withMoved(board.meeting, id, to) })),
    ),
    on(boardPageActions.entryTakenOff, (state, { id }): BoardState =>
      stepped(state, (board) => withoutBrought(board, id)),
    ),
    on(boardPageActions.recordWritten, (state, { caseId, record }): BoardState =>
      stepped(state, (board) => withRecord(board, caseId, record)),
    ),
    on(boardPageActions.undone, (state): BoardState => {
      const before = state.past.at(-1);
      return before ? { ...state, board: before, changed: true, past: state.past.slice(0, -1) } : state;
    }),
  ),
  extraSelectors: ({ selectBoard, selectPast }) => ({
    selectMeeting: createSelector(selectBoard, (board) => board?.meeting ?? null),
    selectCanUndo: createSelector(selectPast, (past) => past.length > 0),
  }),
});
