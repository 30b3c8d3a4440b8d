import { createActionGroup, emptyProps } from '@ngrx/store';

/** A change of the record is taken back, or made again. */
export const historyActions = createActionGroup({
  source: 'History',
  events: { Undone: emptyProps(), Redone: emptyProps() },
});
