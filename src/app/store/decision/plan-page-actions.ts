import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type {
  Choice,
  Decision,
  DecisionDraft,
  DeclinedDraft,
  Pinned,
  PresentRole,
} from '../../../domain/decision/decision';

/** The options on the table as they stand: with the first word of a draft they are laid out, and change by hand only from then on. */
interface Laid {
  table: readonly string[];
}

/** What happens on the page of the plan, while a decision is written and when it is taken. */
export const planPageActions = createActionGroup({
  source: 'Plan Page',
  events: {
    'Option Added': props<Laid & { id: string }>(),
    'Option Left Out': props<Laid & { id: string }>(),
    'Option Declined': props<Laid & { declined: DeclinedDraft }>(),
    'Decline Withdrawn': props<Laid & { id: string }>(),
    'Choice Made': props<Laid & { choice: Choice }>(),
    'Words Said': props<Laid & { said: Partial<Pick<DecisionDraft, 'why' | 'wouldChange'>> }>(),
    'Presence Told': props<Laid & { role: PresentRole; isPresent: boolean }>(),
    /** ISO day; null: none. */
    'Review Set': props<Laid & { day: string | null }>(),
    /** What has been written is taken as the decision of the day. */
    'Decision Taken': props<{ id: string; day: string; pinned: Pinned }>(),
    /** The last decision becomes the beginning of the next one. */
    'Next Begun': props<{ from: Decision }>(),
    'Draft Dropped': emptyProps(),
    'Decision Withdrawn': props<{ id: string }>(),
    /** A document was given to the printer, the clipboard or a file. */
    'Document Taken': props<{ document: 'sheet' | 'note' | 'file' }>(),
  },
});
