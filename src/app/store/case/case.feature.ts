import { type Action, createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { CaseStep, Undoable } from '../../../domain/case-file/case-change';
import type { BoardRecord } from '../../../domain/board/board-record';
import { type Deciding, nothingDeciding } from '../../../domain/decision/deciding';
import type { DecisionDraft } from '../../../domain/decision/decision';
import { decisionChange } from '../../../domain/decision/decision-change';
import { type Desk, emptyDesk, withEntries, withoutEntry } from '../../../domain/navigation/desk';
import { deskChange } from '../../../domain/navigation/desk-change';
import { type EventKind, type PatientRecord, emptyRecord } from '../../../domain/patient/record';
import { withCorrected, withoutSpecimen } from '../../../domain/patient/specimens';
import { decidingReducer } from '../decision/deciding';
import { planPageActions } from '../decision/plan-page-actions';
import { vaultActions } from '../kept/kept-actions';
import { mattersPageActions } from '../matters/matters-page-actions';
import { talkActions } from '../talk/talk-actions';
import { casesPageActions } from './cases-page-actions';
import { comparePageActions } from './compare-page-actions';
import { navigatorPageActions } from '../desk/navigator-page-actions';
import { historyActions } from './history-actions';
import { importPageActions } from './import-page-actions';
import { patientPageActions } from './patient-page-actions';

export interface CaseState {
  /** The open case; null: none is open. */
  record: PatientRecord | null;
  /** Its decisions, and the one that is being written. */
  deciding: Deciding;
  /** What the nurse navigator holds of it. */
  desk: Desk;
  /** What boards recorded of it; written on the pages of the board. */
  boards: readonly BoardRecord[];
  /** Id of the sample patient it was opened from; null: an own case. */
  sampleId: string | null;
  /** Whether it has changed since it was opened. */
  changed: boolean;
  /** Ids of the options that were compared last since it was opened; empty: none were. */
  compared: readonly string[];
  /** How it stood before each change since it was opened, and what was undone, next first. */
  past: readonly Undoable[];
  future: readonly Undoable[];
}

const none: CaseState = {
  record: null,
  deciding: nothingDeciding,
  desk: emptyDesk,
  boards: [],
  sampleId: null,
  changed: false,
  compared: [],
  past: [],
  future: [],
};

/** More steps back than anybody takes. */
const mostSteps = 200;

/** The open case one step further. */
function stepped(state: CaseState, change: Partial<Undoable>): CaseState {
  const { record, deciding, desk, past } = state;
  if (!record) return state;
  const before = { record, deciding, desk };
  return { ...state, ...change, changed: true, past: [...past.slice(1 - mostSteps), before], future: [] };
}

/** The state with the open record changed; without an open record, or where nothing is other, nothing happens. */
function withRecord(state: CaseState, change: (record: PatientRecord) => Partial<PatientRecord>): CaseState {
  const { record } = state;
  if (!record) return state;
  const changes = change(record);
  if (Object.entries(changes).every(([part, value]) => record[part as keyof PatientRecord] === value)) return state;
  return stepped(state, { record: { ...record, ...changes } });
}

/** The state with the desk changed; what says nothing new is no step. */
const withDesk = (state: CaseState, desk: Desk): CaseState =>
  deskChange(state.desk, desk) ? stepped(state, { desk }) : state;

/** Whether a text is written further that the last step began: then both are one step. */
function goesOnWriting({ record, deciding, past }: CaseState, action: Action): boolean {
  const before = past.at(-1);
  if (before?.record !== record) return false;
  const last = decisionChange(before.deciding, deciding);
  if (action.type === planPageActions.wordsSaid.type) {
    const { said } = action as ReturnType<typeof planPageActions.wordsSaid>;
    return Object.keys(said).join() === last?.kind;
  }
  if (action.type !== planPageActions.optionDeclined.type || last?.kind !== 'declined') return false;
  const { declined } = action as ReturnType<typeof planPageActions.optionDeclined>;
  // That it is declined, and why, are steps of their own.
  const reasons = [before.deciding, deciding].map(({ draft }) => reasonIn(draft, declined.optionId));
  return last.optionId === declined.optionId && reasons.every((reason) => reason === declined.reason);
}

/** Why an option is declined; null: nobody has said. undefined: it is not declined. */
const reasonIn = (draft: DecisionDraft | null, id: string) =>
  draft?.declined.find(({ optionId }) => optionId === id)?.reason;

function without(events: PatientRecord['events'], event: EventKind): PatientRecord['events'] {
  return Object.fromEntries(Object.entries(events).filter(([kind]) => kind !== event));
}

export const caseFeature = createFeature({
  name: 'case',
  reducer: createReducer(
    none,
    on(casesPageActions.sampleOpened, (_, { id, record }): CaseState => ({ ...none, record, sampleId: id })),
    on(casesPageActions.newCaseStarted, (): CaseState => ({ ...none, record: emptyRecord })),
    on(casesPageActions.caseClosed, vaultActions.caseLockedAway, (): CaseState => none),
    on(importPageActions.recordImported, (_, { record }): CaseState => ({ ...none, record, changed: true })),
    // A draft and a file are nowhere else on this device.
    on(vaultActions.caseOpened, (_, { kept, revision }): CaseState => ({
      ...none,
      record: kept.record,
      deciding: { draft: kept.decisionDraft, decisions: kept.decisions },
      desk: kept.desk,
      boards: kept.boards,
      changed: revision === null,
    })),
    // No step of the person who looks at it: it is not theirs to undo.
    on(vaultActions.boardsTold, (state, { boards }): CaseState =>
      state.record ? { ...state, boards, changed: true } : state,
    ),
    on(comparePageActions.optionsShown, (state, { ids }): CaseState =>
      state.record ? { ...state, compared: ids } : state,
    ),
    // Nothing keeps it any more.
    on(vaultActions.wiped, (state): CaseState => ({
      ...state,
      changed: state.changed || (state.record !== null && state.sampleId === null),
    })),
    on(historyActions.undone, (state): CaseState => {
      const { record, deciding, desk, past, future } = state;
      const before = past.at(-1);
      if (!record || !before) return state;
      const undone = { record, deciding, desk };
      return { ...state, ...before, changed: true, past: past.slice(0, -1), future: [undone, ...future] };
    }),
    on(historyActions.redone, (state): CaseState => {
      const { record, deciding, desk, past, future } = state;
      const [next, ...later] = future;
      if (!record || !next) return state;
      return { ...state, ...next, changed: true, past: [...past, { record, deciding, desk }], future: later };
    }),
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
    on(
      planPageActions.optionAdded,
      planPageActions.optionLeftOut,
      planPageActions.optionDeclined,
      planPageActions.declineWithdrawn,
      planPageActions.choiceMade,
      planPageActions.wordsSaid,
      planPageActions.presenceTold,
      planPageActions.reviewSet,
      planPageActions.decisionTaken,
      planPageActions.nextBegun,
      planPageActions.draftDropped,
      planPageActions.decisionWithdrawn,
      (state, action): CaseState => {
        const deciding = decidingReducer(state.deciding, action);
        if (deciding === state.deciding) return state;
        return goesOnWriting(state, action) ? { ...state, deciding, future: [] } : stepped(state, { deciding });
      },
    ),
    on(navigatorPageActions.entriesWritten, (state, { entries }): CaseState =>
      withDesk(state, withEntries(state.desk, entries)),
    ),
    on(navigatorPageActions.entryRemoved, (state, { list, id }): CaseState =>
      withDesk(state, withoutEntry(state.desk, list, id)),
    ),
    on(navigatorPageActions.partSaid, (state, { said }): CaseState => withDesk(state, { ...state.desk, ...said })),
    // What a person says is kept beside the record and would be lost with it.
    on(
      talkActions.topicAnswered,
      talkActions.onlookerChosen,
      talkActions.topicClosed,
      mattersPageActions.concernPicked,
      mattersPageActions.concernTakenBack,
      mattersPageActions.concernMoved,
      mattersPageActions.ownWordsTyped,
      mattersPageActions.ownWordsTakenBack,
      mattersPageActions.firstNamed,
      mattersPageActions.weightSaid,
      mattersPageActions.tryKept,
      mattersPageActions.tryGoneBackTo,
      mattersPageActions.tryWithdrawn,
      mattersPageActions.allWithdrawn,
      mattersPageActions.undone,
      (state): CaseState => (state.record && !state.changed ? { ...state, changed: true } : state),
    ),
  ),
  extraSelectors: ({
    selectRecord,
    selectDeciding,
    selectDesk,
    selectSampleId,
    selectChanged,
    selectPast,
    selectFuture,
  }) => ({
    selectIsOpen: createSelector(selectRecord, (record) => record !== null),
    /** Whether the open case is a person's own and no sample. */
    selectIsOwn: createSelector(
      selectRecord,
      selectSampleId,
      (record, sampleId) => record !== null && sampleId === null,
    ),
    /** What undoing would take back; null: nothing was changed. */
    selectUndo: createSelector(
      selectRecord,
      selectDeciding,
      selectDesk,
      selectPast,
      (record, deciding, desk, past): CaseStep | null => {
        const before = past.at(-1);
        return record && before ? { before, after: { record, deciding, desk } } : null;
      },
    ),
    selectRedo: createSelector(
      selectRecord,
      selectDeciding,
      selectDesk,
      selectFuture,
      (record, deciding, desk, [next]): CaseStep | null =>
        record && next ? { before: { record, deciding, desk }, after: next } : null,
    ),
    /** Whether it is an own case that has changed; `selectWouldLose` of the kept cases tells whether something keeps it. */
    selectOwnChanged: createSelector(
      selectRecord,
      selectSampleId,
      selectChanged,
      (record, sampleId, changed) => record !== null && sampleId === null && changed,
    ),
  }),
});
