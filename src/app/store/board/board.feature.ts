import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import {
  type Board,
  recordsOf,
  withBrought,
  withoutBrought,
  withRecord,
  withToldRecord,
} from '../../../domain/board/board';
import { type CaseRecord, eachOnce } from '../../../domain/board/follow-through';
import { joinedRecord } from '../../../domain/board/joined-record';
import { withEntry, withMoved } from '../../../domain/board/meeting';
import { vaultActions } from '../kept/kept-actions';
import type { VaultFault } from '../../storage/vault/vault-fault';
import { type BoardLine, boardPageActions, boardVaultActions, type WrittenBack } from './board-page-actions';

export interface BoardState {
  /** The board that is open; null: none is. */
  board: Board | null;
  /** Revision at which it is kept on the device; null: it is in memory only. */
  revision: number | null;
  /** Whether it has changed since it was opened or kept last. */
  changed: boolean;
  /** How it stood before each change, so that one that was not meant is taken back. */
  past: readonly Board[];
  /** Why it could not be kept, or a kept one not be read; null: nothing was refused. */
  fault: VaultFault | null;
  /** The boards kept on this device, the newest first; empty while it is locked. */
  lines: readonly BoardLine[];
  /** By record id, how what was signed stands in the case that this device keeps. */
  writtenBack: ReadonlyMap<string, WrittenBack>;
  /** What kept boards and cases held of boards when they were read last; empty while the device is locked. */
  earlier: readonly CaseRecord[];
  /** The one that was removed last, which can be put back. */
  removed: BoardLine | null;
}

const none: BoardState = {
  board: null,
  revision: null,
  changed: false,
  past: [],
  fault: null,
  writtenBack: new Map(),
  lines: [],
  earlier: [],
  removed: null,
};

/** Without an open board; the list stays. */
const closed = ({ lines, earlier, removed }: BoardState): BoardState => ({ ...none, lines, earlier, removed });

const byDay = (a: BoardLine, b: BoardLine) => (b.head?.on ?? '').localeCompare(a.head?.on ?? '');

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
    on(boardPageActions.boardOpened, (state, { board, revision }): BoardState => ({
      ...closed(state),
      board,
      revision,
    })),
    on(boardPageActions.boardClosed, closed),
    on(vaultActions.wiped, vaultActions.locked, (): BoardState => none),
    on(boardVaultActions.listed, (state, { lines }): BoardState => ({ ...state, lines: [...lines].sort(byDay) })),
    on(boardVaultActions.kept, (state, { board, line }): BoardState => {
      const lines = [line, ...state.lines.filter(({ id }) => id !== line.id)].sort(byDay);
      if (state.board?.meeting.id !== line.id) return { ...state, lines };
      return { ...state, lines, revision: line.revision, changed: state.board !== board, fault: null };
    }),
    on(boardVaultActions.earlierRead, (state, { records }): BoardState => ({ ...state, earlier: records })),
    on(boardVaultActions.writtenBack, (state, { recordId, standing }): BoardState => ({
      ...state,
      writtenBack: new Map([...state.writtenBack, [recordId, standing]]),
    })),
    on(boardVaultActions.failed, (state, { fault }): BoardState => ({ ...state, fault })),
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
    })),
    on(boardPageActions.removalUndone, (state): BoardState => ({ ...state, removed: null })),
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
    on(boardPageActions.recordWritten, (state, { caseId, record }): BoardState => {
      const next = stepped(state, (board) => withRecord(board, caseId, record));
      // What is signed off is amended and never taken back: no step leads behind it.
      return record.signed === null ? next : { ...next, past: [] };
    }),
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
    selectWriting: createSelector(selectBoardState, ({ board, revision, changed, fault }) =>
      board && changed && revision !== null && fault === null ? { board, revision } : null,
    ),
    selectMeeting: createSelector(selectBoard, (board) => board?.meeting ?? null),
    /** What boards have recorded, of the open one and of all that is kept, each once. */
    selectRecords: createSelector(selectBoard, selectEarlier, (board, earlier): CaseRecord[] =>
      eachOnce([...(board ? recordsOf([board]) : []), ...earlier]),
    ),
    selectCanUndo: createSelector(selectPast, (past) => past.length > 0),
  }),
});
