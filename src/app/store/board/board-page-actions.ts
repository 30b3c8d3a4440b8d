import type { VaultFault } from '../../storage/vault/vault-fault';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Board } from '../../../domain/board/board';
import type { BoardHead } from '../../../domain/board/board-head';
import type { BoardRecord } from '../../../domain/board/board-record';
import type { CaseRecord } from '../../../domain/board/follow-through';
import type { AgendaEntry, Meeting } from '../../../domain/board/meeting';
import type { KeptCase } from '../../../domain/case-file/kept-case';

/** A line of the list of kept boards; `head` null: it does not open any more. */
export interface BoardLine {
  id: string;
  revision: number;
  head: BoardHead | null;
}

/**
 * How a signed record stands in the case that this device keeps. notKept: no such case is kept here. locked: it is written when the device
 * is unlocked. conflict: another signed record of that id is held there, and was left as it is. refused: it could not be written.
 */
export type WrittenBack = 'written' | 'notKept' | 'locked' | 'conflict' | 'refused';

/** What happens on the pages of the tumor board. */
export const boardPageActions = createActionGroup({
  source: 'Board Page',
  events: {
    /** A board was opened: a new one, one that is kept, or one of a file. */
    'Board Opened': props<{ board: Board; revision: number | null }>(),
    'Board Closed': emptyProps(),
    'Meeting Said': props<{ said: Partial<Pick<Meeting, 'on' | 'name' | 'present'>> }>(),
    /** New cases, and newer copies of those that are on the agenda, in one step. */
    'Cases Brought': props<{
      brought: readonly { kept: KeptCase; entry: AgendaEntry }[];
      renewed?: readonly KeptCase[];
    }>(),
    'Entry Changed': props<{ entry: AgendaEntry }>(),
    'Entry Moved': props<{ id: string; to: number }>(),
    'Entry Taken Off': props<{ id: string }>(),
    'Record Written': props<{ caseId: string; record: BoardRecord }>(),
    /** A case was on the screen for so many seconds more. */
    'Time Spent': props<{ caseId: string; seconds: number }>(),
    /** A page wants to know what earlier boards have signed. */
    'Earlier Asked': emptyProps(),
    /** What became of a record, of whichever meeting it is. */
    'Outcome Told': props<{ caseId: string; record: BoardRecord }>(),
    /** The last change of the board is taken back. */
    Undone: emptyProps(),
    /** It was saved as a file as it stands: nothing of it would be lost. */
    'Saved As File': emptyProps(),
    /** It is to be kept on this device, from now on as it changes. */
    'Keep Asked': emptyProps(),
    /** It is to be joined with the copy of it that is kept, and kept from now on. */
    'Join Asked': emptyProps(),
    'Kept Opened': props<{ id: string }>(),
    'Kept Removed': props<{ id: string }>(),
    'Removal Undone': props<{ id: string }>(),
  },
});

/** What the device's storage said of boards. */
export const boardVaultActions = createActionGroup({
  source: 'Board Vault',
  events: {
    Listed: props<{ lines: readonly BoardLine[] }>(),
    /** The open board as it was written. */
    Kept: props<{ board: Board; line: BoardLine }>(),
    /** The open board, as it stood before, joined with the kept copy and written. */
    Joined: props<{ before: Board; board: Board; line: BoardLine }>(),
    /** What the kept boards and cases hold of boards. */
    'Earlier Read': props<{ records: readonly CaseRecord[] }>(),
    'Written Back': props<{ recordId: string; standing: WrittenBack }>(),
    Removed: props<{ id: string }>(),
    /** A board was not written. */
    'Write Refused': props<{ id: string; fault: VaultFault }>(),
    /** The list was not read, or another board not opened, removed or put back. */
    'List Refused': props<{ fault: VaultFault }>(),
  },
});
