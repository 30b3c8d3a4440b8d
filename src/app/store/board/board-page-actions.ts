import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Board } from '../../../domain/board/board';
import type { BoardRecord } from '../../../domain/board/board-record';
import type { AgendaEntry, Meeting } from '../../../domain/board/meeting';
import type { KeptCase } from '../../../domain/case-file/kept-case';

/** What happens on the pages of the tumor board. */
export const boardPageActions = createActionGroup({
  source: 'Board Page',
  events: {
    /** A board was opened: a new one, one that is kept, or one of a file. */
    'Board Opened': props<{ board: Board; revision: number | null }>(),
    'Board Closed': emptyProps(),
    'Meeting Said': props<{ said: Partial<Pick<Meeting, 'on' | 'name' | 'present'>> }>(),
    'Cases Brought': props<{ brought: readonly { kept: KeptCase; entry: AgendaEntry }[] }>(),
    'Entry Changed': props<{ entry: AgendaEntry }>(),
    'Entry Moved': props<{ id: string; to: number }>(),
    'Entry Taken Off': props<{ id: string }>(),
    'Record Written': props<{ caseId: string; record: BoardRecord }>(),
    /** The last change of the board is taken back. */
    Undone: emptyProps(),
  },
});
