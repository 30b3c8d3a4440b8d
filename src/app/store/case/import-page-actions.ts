import { createActionGroup, props } from '@ngrx/store';
import type { PatientRecord } from '../../../domain/patient/record';

/** What happens on the page that reads a file. */
export const importPageActions = createActionGroup({
  source: 'Import Page',
  events: {
    'Record Imported': props<{ record: PatientRecord }>(),
  },
});
