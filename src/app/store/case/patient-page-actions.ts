import { createActionGroup, props } from '@ngrx/store';
import type { EventKind, Medicine, Observation, PartialDate, Specimen, Therapy } from '../../../domain/patient/record';

/** What happens on the page of the record. Observations are appended; lists are replaced whole, null is "not known". */
export const patientPageActions = createActionGroup({
  source: 'Patient Page',
  events: {
    'Observation Recorded': props<{ observation: Observation }>(),
    'Observations Recorded': props<{ observations: Observation[] }>(),
    'Therapies Changed': props<{ therapies: Therapy[] | null }>(),
    'Event Changed': props<{ event: EventKind; on: PartialDate | null }>(),
    'Medicines Changed': props<{ medicines: Medicine[] | null }>(),
    'Specimen Added': props<{ specimen: Specimen }>(),
    'Specimen Corrected': props<{ specimen: Specimen }>(),
    'Specimen Removed': props<{ id: string }>(),
    /** A removed specimen comes back with what was found in it. */
    'Specimen Restored': props<{ specimen: Specimen; observations: Observation[] }>(),
    'Label Changed': props<{ label: string }>(),
  },
});
