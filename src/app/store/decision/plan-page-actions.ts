import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Choice, Decision, DecisionDraft, Declined, Pinned, PresentRole } from '../../../domain/decision/decision';

/** What happens on the page of the plan, while a decision is written and when it is taken. */
export const planPageActions = createActionGroup({
  source: 'Plan Page',
  events: {
    /** The options on the table, as they are proposed: from now on they change by hand only. */
    'Options Laid Out': props<{ ids: readonly string[] }>(),
    'Option Added': props<{ id: string }>(),
    'Option Left Out': props<{ id: string }>(),
    'Option Declined': props<{ declined: Declined }>(),
    'Decline Withdrawn': props<{ id: string }>(),
    'Choice Made': props<{ choice: Choice }>(),
    'Words Said': props<{ said: Partial<Pick<DecisionDraft, 'why' | 'wouldChange'>> }>(),
    'Presence Told': props<{ role: PresentRole; isPresent: boolean }>(),
    /** ISO day; null: none. */
    'Review Set': props<{ day: string | null }>(),
    /** What has been written is taken as the decision of the day. */
    'Decision Taken': props<{ id: string; day: string; pinned: Pinned }>(),
    /** The last decision becomes the beginning of the next one. */
    'Next Begun': props<{ from: Decision }>(),
    'Draft Dropped': emptyProps(),
    'Decision Withdrawn': props<{ id: string }>(),
    /** What was withdrawn or dropped last comes back. */
    Undone: emptyProps(),
  },
});
