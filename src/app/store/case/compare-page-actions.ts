import { createActionGroup, props } from '@ngrx/store';

/** What happens on the page that compares options. */
export const comparePageActions = createActionGroup({
  source: 'Compare Page',
  events: {
    /** Options stood side by side before whoever looks. */
    'Options Shown': props<{ ids: readonly string[] }>(),
  },
});
