import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { type EventKind, type PatientRecord, emptyRecord } from '../../../domain/patient/record';
import { withCorrected, withoutSpecimen } from '../../../domain/patient/specimens';
import { mattersPageActions } from '../matters/matters-page-actions';
import { casesPageActions } from './cases-page-actions';
import { importPageActions } from './import-page-actions';
import { patientPageActions } from './patient-page-actions';

export interface CaseState {
  /** The open case; null: none is open. It is held in memory only. */
  record: PatientRecord | null;
  /** Id of the sample patient it was opened from; null: an own case. */
  sampleId: string | null;
  /** Whether it has changed since it was opened; nothing keeps the change. */
  changed: boolean;
}

const none: CaseState = { record: null, sampleId: null, changed: false };

/** The state with the open record changed; without an open record nothing happens. */
function withRecord(state: CaseState, change: (record: PatientRecord) => Partial<PatientRecord>): CaseState {
  if (!state.record) return state;
  return { ...state, changed: true, record: { ...state.record, ...change(state.record) } };
}

function without(events: PatientRecord['events'], event: EventKind): PatientRecord['events'] {
  return Object.fromEntries(Object.entries(events).filter(([kind]) => kind !== event));
}

export const caseFeature = createFeature({
  name: 'case',
  reducer: createReducer(
    none,
    on(casesPageActions.sampleOpened, (_, { id, record }): CaseState => ({ record, sampleId: id, changed: false })),
    on(casesPageActions.newCaseStarted, (): CaseState => ({ record: emptyRecord, sampleId: null, changed: false })),
    on(casesPageActions.caseClosed, (): CaseState => none),
    on(importPageActions.recordImported, (_, { record }): CaseState => ({ record, sampleId: null, changed: true })),
    on(patientPageActions.observationRecorded, (state, { observation }): CaseState =>
      withRecord(state, ({ observations }) => ({ observations: [...observations, observation] })),
    ),
    on(patientPageActions.observationsRecorded, (state, { observations: added }): CaseState =>
      withRecord(state, ({ observations }) => ({ observations: [...observations, ...added] })),
    ),
    on(patientPageActions.therapiesChanged, (state, { therapies }): CaseState =>
      withRecord(state, () => ({ therapies })),
    ),
    on(patientPageActions.eventChanged, (state, { event, on: day }): CaseState =>
      withRecord(state, ({ events }) => ({
        events: day === null ? without(events, event) : { ...events, [event]: day },
      })),
    ),
    on(patientPageActions.medicinesChanged, (state, { medicines }): CaseState =>
      withRecord(state, () => ({ medicines })),
    ),
    on(patientPageActions.specimenAdded, (state, { specimen }): CaseState =>
      withRecord(state, ({ specimens }) => ({ specimens: [...specimens, specimen] })),
    ),
    on(patientPageActions.specimenCorrected, (state, { specimen }): CaseState =>
      withRecord(state, (record) => withCorrected(record, specimen)),
    ),
    on(patientPageActions.specimenRemoved, (state, { id }): CaseState =>
      withRecord(state, (record) => withoutSpecimen(record, id)),
    ),
    on(patientPageActions.specimenRestored, (state, { specimen, observations: found }): CaseState =>
      withRecord(state, ({ specimens, observations }) => ({
        specimens: [...specimens, specimen],
        observations: [...observations, ...found],
      })),
    ),
    on(patientPageActions.labelChanged, (state, { label }): CaseState => withRecord(state, () => ({ label }))),
    // What a person says is kept beside the record and would be lost with it.
    on(
      mattersPageActions.concernPicked,
      mattersPageActions.ownWordsTyped,
      mattersPageActions.tryKept,
      (state): CaseState => (state.record ? { ...state, changed: true } : state),
    ),
  ),
  extraSelectors: ({ selectRecord, selectSampleId, selectChanged }) => ({
    selectIsOpen: createSelector(selectRecord, (record) => record !== null),
    /** Whether leaving would lose something: an own case that has changed. */
    selectWouldLose: createSelector(
      selectRecord,
      selectSampleId,
      selectChanged,
      (record, sampleId, changed) => record !== null && sampleId === null && changed,
    ),
  }),
});
