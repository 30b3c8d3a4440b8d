import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { type Decision, type DecisionDraft, decided, nothingDecided } from '../../../domain/decision/decision';
import {
  draftOf,
  withChoice,
  withDeclined,
  withDiscussed,
  withPresent,
  withoutDeclined,
  withoutDiscussed,
} from '../../../domain/decision/decision-draft';
import { casesPageActions } from '../case/cases-page-actions';
import { importPageActions } from '../case/import-page-actions';
import { planPageActions } from './plan-page-actions';

interface Written {
  /** What is being written; null: nothing has been said yet. */
  draft: DecisionDraft | null;
  /** Oldest first; plain, as a kept case holds them. */
  decisions: readonly Decision[];
}

export interface DecisionState extends Written {
  /** How it stood before something was withdrawn; null: nothing was, or something has been said since. */
  before: Written | null;
}

const nothing: DecisionState = { draft: null, decisions: [], before: null };

const said = (state: DecisionState, change: (draft: DecisionDraft) => DecisionDraft): DecisionState => ({
  ...state,
  draft: change(state.draft ?? nothingDecided),
  before: null,
});

const withdrawn = ({ draft, decisions }: DecisionState, change: Partial<Written>): DecisionState => ({
  draft,
  decisions,
  ...change,
  before: { draft, decisions },
});

/** What is decided belongs to one person: another case begins with nothing decided. */
export const decisionFeature = createFeature({
  name: 'decision',
  reducer: createReducer(
    nothing,
    on(
      casesPageActions.sampleOpened,
      casesPageActions.newCaseStarted,
      casesPageActions.caseClosed,
      importPageActions.recordImported,
      (): DecisionState => nothing,
    ),
    on(planPageActions.optionsLaidOut, (state, { ids }): DecisionState =>
      said(state, (draft) => ({ ...draft, discussed: ids })),
    ),
    on(planPageActions.optionAdded, (state, { id }): DecisionState => said(state, (draft) => withDiscussed(draft, id))),
    on(planPageActions.optionLeftOut, (state, { id }): DecisionState =>
      said(state, (draft) => withoutDiscussed(draft, id)),
    ),
    on(planPageActions.optionDeclined, (state, { declined }): DecisionState =>
      said(state, (draft) => withDeclined(draft, declined)),
    ),
    on(planPageActions.declineWithdrawn, (state, { id }): DecisionState =>
      said(state, (draft) => withoutDeclined(draft, id)),
    ),
    on(planPageActions.choiceMade, (state, { choice }): DecisionState =>
      said(state, (draft) => withChoice(draft, choice)),
    ),
    on(planPageActions.wordsSaid, (state, { said: words }): DecisionState =>
      said(state, (draft) => ({ ...draft, ...words })),
    ),
    on(planPageActions.presenceTold, (state, { role, isPresent }): DecisionState =>
      said(state, (draft) => withPresent(draft, role, isPresent)),
    ),
    on(planPageActions.reviewSet, (state, { day }): DecisionState =>
      said(state, (draft) => ({ ...draft, nextReview: day })),
    ),
    on(planPageActions.decisionTaken, (state, { id, day, pinned }): DecisionState => ({
      draft: null,
      decisions: [...state.decisions, decided(state.draft ?? nothingDecided, id, day, pinned)],
      before: null,
    })),
    on(planPageActions.nextBegun, (state, { from }): DecisionState => said(state, () => draftOf(from))),
    on(planPageActions.draftDropped, (state): DecisionState => withdrawn(state, { draft: null })),
    on(planPageActions.decisionWithdrawn, (state, { id }): DecisionState =>
      withdrawn(state, { decisions: state.decisions.filter((one) => one.id !== id) }),
    ),
    on(planPageActions.undone, (state): DecisionState => (state.before ? { ...state.before, before: null } : state)),
  ),
  extraSelectors: ({ selectDecisions }) => ({
    /** The decision that holds; null: none was taken. */
    selectLast: createSelector(selectDecisions, (decisions) => decisions.at(-1) ?? null),
  }),
});
