import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { PatientRecord } from '../../../domain/patient/record';

/** What happens on the page of cases, and on the address that opens a sample. */
export const casesPageActions = createActionGroup({
  source: 'Cases Page',
  events: {
    'Sample Opened': props<{ id: string; record: PatientRecord }>(),
    'New Case Started': emptyProps(),
    'Case Closed': emptyProps(),
  },
});
