import { createActionGroup, props } from '@ngrx/store';
import type { Desk, DeskEntries, DeskList } from '../../../domain/navigation/desk';

/** What happens on the pages of the nurse navigator; each is one step of undo. */
export const navigatorPageActions = createActionGroup({
  source: 'Navigator Page',
  events: {
    /** Entries were added or changed, of several lists at once where they belong together: a barrier with the task that is to remove it. */
    'Entries Written': props<{ entries: DeskEntries }>(),
    'Entry Removed': props<{ list: DeskList; id: string }>(),
    'Part Said': props<{ said: Partial<Pick<Desk, 'circumstances' | 'course' | 'handOff'>> }>(),
  },
});
