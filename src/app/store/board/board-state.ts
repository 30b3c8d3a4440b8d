import { type Board, withTime } from '../../../domain/board/board';
import type { CaseRecord } from '../../../domain/board/follow-through';
import { joinedBoards } from '../../../domain/board/merge-meetings';
import type { VaultFault } from '../../storage/vault/vault-fault';
import type { BoardLine, WrittenBack } from './board-page-actions';

export interface BoardState {
  /** The board that is open; null: none is. */
  board: Board | null;
  /** Revision at which it is kept on the device; null: it is in memory only. */
  revision: number | null;
  /** Whether it has changed since it was opened or kept last. */
  changed: boolean;
  /** How it stood before each change, so that one that was not meant is taken back. */
  past: readonly Board[];
  /** Why the open board could not be kept: until it can, nothing of it is written. null: nothing was refused. */
  writeFault: VaultFault | null;
  /** Why the list, or another board of it, could not be read or changed; the open one goes on being written. */
  listFault: VaultFault | null;
  /** The boards kept on this device, the newest first; empty while it is locked. */
  lines: readonly BoardLine[];
  /** By record id, how what was signed stands in the case that this device keeps. */
  writtenBack: ReadonlyMap<string, WrittenBack>;
  /** What kept boards and cases held of boards when they were read last; empty while the device is locked. */
  earlier: readonly CaseRecord[];
  /** The one that was removed last, which can be put back. */
  removed: BoardLine | null;
}

export const none: BoardState = {
  board: null,
  revision: null,
  changed: false,
  past: [],
  writeFault: null,
  listFault: null,
  lines: [],
  writtenBack: new Map(),
  earlier: [],
  removed: null,
};

/** Without an open board; the list stays. */
export const closed = ({ lines, earlier, removed }: BoardState): BoardState => ({ ...none, lines, earlier, removed });

export const byDay = (a: BoardLine, b: BoardLine) => (b.head?.on ?? '').localeCompare(a.head?.on ?? '');

/** A board as it was written. Where it has changed meanwhile, what is new is written after it. */
export function written(state: BoardState, board: Board, line: BoardLine): BoardState {
  const lines = [line, ...state.lines.filter(({ id }) => id !== line.id)].sort(byDay);
  if (state.board?.meeting.id !== line.id) return { ...state, lines };
  return { ...state, lines, revision: line.revision, changed: state.board !== board, writeFault: null };
}

/** The open board with what the kept copy of it had, as both were written; no step leads behind that. */
export function joinedIn(state: BoardState, before: Board, board: Board, line: BoardLine): BoardState {
  const { board: open } = state;
  if (open?.meeting.id !== line.id) return written(state, board, line);
  return {
    ...written({ ...state, board: open === before ? board : joinedBoards(board, open) }, board, line),
    past: [],
  };
}

/** Without a step: what a case took of time is no change that is taken back, not with a later one either. */
export function timed(state: BoardState, caseId: string, seconds: number): BoardState {
  const { board, past } = state;
  const next = board && withTime(board, caseId, seconds);
  if (next === board) return state;
  return { ...state, board: next, changed: true, past: past.map((one) => withTime(one, caseId, seconds)) };
}

/** More steps back than anybody takes in a meeting. */
const mostSteps = 50;

export function stepped(state: BoardState, change: (board: Board) => Board): BoardState {
  const { board, past } = state;
  if (!board) return state;
  const next = change(board);
  if (next === board) return state;
  return { ...state, board: next, changed: true, past: [...past.slice(1 - mostSteps), board] };
}
