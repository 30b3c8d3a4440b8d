import { createActionGroup, emptyProps, props } from '@ngrx/store';

/** What a person says on the page of what matters. Points are whole numbers from 0 to 100; a place counts the tries from 0. */
export const mattersPageActions = createActionGroup({
  source: 'Matters Page',
  events: {
    'Concern Picked': props<{ id: string }>(),
    'Concern Taken Back': props<{ id: string }>(),
    'Concern Moved': props<{ id: string; by: -1 | 1 }>(),
    /** With every letter, so that leaving the field loses none. */
    'Own Words Typed': props<{ typed: string }>(),
    'Own Words Taken Back': emptyProps(),
    'First Named': props<{ id: string }>(),
    'Weight Said': props<{ id: string; points: number }>(),
    /** The answer to "does this feel right?"; the try is kept with either answer. */
    'Try Kept': props<{ feelsRight: boolean; day: string }>(),
    'Try Gone Back To': props<{ place: number }>(),
    'Try Withdrawn': props<{ place: number }>(),
    'All Withdrawn': emptyProps(),
    /** What was taken back last comes back. */
    Undone: emptyProps(),
  },
});
