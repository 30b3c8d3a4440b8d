import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import {
  recordsOf,
  withBrought,
  withMeetingSaid,
  withoutBrought,
  withRecord,
  withRenewed,
  withToldRecord,
} from '../../../domain/board/board';
import { type CaseRecord, eachOnce } from '../../../domain/board/follow-through';
import { joinedRecord } from '../../../domain/board/joined-record';
import { withEntry, withMoved } from '../../../domain/board/meeting';
import { vaultActions } from '../kept/kept-actions';
import { boardPageActions, boardVaultActions } from './board-page-actions';
import { type BoardState, byDay, closed, joinedIn, none, stepped, timed, written } from './board-state';

export type { BoardState } from './board-state';

export const boardFeature = createFeature({
  name: 'board',
  reducer: createReducer(
    none,
    on(boardPageActions.boardOpened, (state, { board, revision }): BoardState => ({
      ...closed(state),
      board,
      revision,
    })),
    on(boardPageActions.boardClosed, closed),
    on(vaultActions.wiped, vaultActions.locked, (): BoardState => none),
    on(boardVaultActions.listed, (state, { lines }): BoardState => ({ ...state, lines: [...lines].sort(byDay) })),
    on(boardVaultActions.kept, (state, { board, line }): BoardState => written(state, board, line)),
    on(boardVaultActions.joined, (state, { before, board, line }): BoardState => joinedIn(state, before, board, line)),
    on(boardVaultActions.earlierRead, (state, { records }): BoardState => ({ ...state, earlier: records })),
    on(boardVaultActions.writeRefused, (state, { id, fault }): BoardState => {
      if (state.board?.meeting.id !== id) return state;
      // Another window has deleted it: what is left of it is in memory only.
      if (fault === 'gone') return { ...state, writeFault: fault, revision: null, changed: true };
      return { ...state, writeFault: fault };
    }),
    on(boardVaultActions.listRefused, (state, { fault }): BoardState => ({ ...state, listFault: fault })),
    // Each is tried anew: what is refused again says so again.
    on(boardPageActions.keepAsked, (state): BoardState => ({ ...state, writeFault: null })),
    on(
      boardPageActions.keptOpened,
      boardPageActions.keptRemoved,
      boardPageActions.removalUndone,
      (state): BoardState => ({
        ...state,
        listFault: null,
      }),
    ),
    on(boardVaultActions.writtenBack, (state, { recordId, standing }): BoardState => ({
      ...state,
      writtenBack: new Map([...state.writtenBack, [recordId, standing]]),
    })),
    on(boardVaultActions.removed, (state, { id }): BoardState => ({
      ...state,
      lines: state.lines.filter((line) => line.id !== id),
      removed: state.lines.find((line) => line.id === id) ?? null,
      // The open one is all that is left of it.
      revision: state.board?.meeting.id === id ? null : state.revision,
      changed: state.board?.meeting.id === id ? true : state.changed,
    })),
    on(boardPageActions.savedAsFile, (state): BoardState => ({
      ...state,
      changed: state.revision !== null && state.changed,
      writeFault: state.revision === null ? null : state.writeFault,
    })),
    on(boardPageActions.removalUndone, (state): BoardState => ({ ...state, removed: null })),
    on(boardPageActions.meetingSaid, (state, { said }): BoardState =>
      stepped(state, (board) => withMeetingSaid(board, said)),
    ),
    on(boardPageActions.casesBrought, (state, { brought, renewed = [] }): BoardState =>
      stepped(state, (board) => withRenewed(withBrought(board, brought), renewed)),
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
    on(boardPageActions.recordWritten, (state, { caseId, record }): BoardState => {
      const next = stepped(state, (board) => withRecord(board, caseId, record));
      // What is signed off is amended and never taken back: no step leads behind it.
      return record.signed === null ? next : { ...next, past: [] };
    }),
    on(boardPageActions.timeSpent, (state, { caseId, seconds }): BoardState => timed(state, caseId, seconds)),
    on(boardPageActions.outcomeTold, (state, { caseId, record }): BoardState => {
      const told = state.earlier.map((one) =>
        one.record.id === record.id ? { ...one, record: joinedRecord(one.record, record).record } : one,
      );
      const next = stepped(state, (board) => withToldRecord(board, caseId, record));
      return next === state ? { ...state, earlier: told } : { ...next, earlier: told, past: [] };
    }),
    on(boardPageActions.undone, (state): BoardState => {
      const before = state.past.at(-1);
      return before ? { ...state, board: before, changed: true, past: state.past.slice(0, -1) } : state;
    }),
  ),
  extraSelectors: ({ selectBoardState, selectBoard, selectPast, selectEarlier }) => ({
    /** The kept board as it has to be written now; null: nothing has changed, or it was refused. */
    selectWriting: createSelector(selectBoardState, ({ board, revision, changed, writeFault }) =>
      board && changed && revision !== null && writeFault === null ? { board, revision } : null,
    ),
    /** Whether something of the open board would be lost without it. */
    selectUnsaved: createSelector(
      selectBoardState,
      ({ board, changed, revision, writeFault }) =>
        board !== null && (changed || (revision !== null && writeFault !== null)),
    ),
    selectMeeting: createSelector(selectBoard, (board) => board?.meeting ?? null),
    /** What boards have recorded, of the open one and of all that is kept, each once. */
    selectRecords: createSelector(selectBoard, selectEarlier, (board, earlier): CaseRecord[] =>
      eachOnce([...(board ? recordsOf([board]) : []), ...earlier]),
    ),
    selectCanUndo: createSelector(selectPast, (past) => past.length > 0),
  }),
});
