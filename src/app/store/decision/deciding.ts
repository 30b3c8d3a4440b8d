import { createReducer, on } from '@ngrx/store';
import { type Deciding, nothingDeciding } from '../../../domain/decision/deciding';
import { type DecisionDraft, decided, nothingDecided } from '../../../domain/decision/decision';
import {
  draftOf,
  withChoice,
  withDeclined,
  withDiscussed,
  withPresent,
  withoutDeclined,
  withoutDiscussed,
} from '../../../domain/decision/decision-draft';
import { planPageActions } from './plan-page-actions';

/** The draft after one more word; the first one lays out what is on the table. */
const said = (state: Deciding, table: readonly string[], change: (draft: DecisionDraft) => DecisionDraft): Deciding => {
  const draft = change(state.draft ?? { ...nothingDecided, discussed: table });
  return draft === state.draft ? state : { ...state, draft };
};

/** What the page of the plan does to the decisions of the open case. The slice of the case holds them, so that one history takes back all. */
export const decidingReducer = createReducer(
  nothingDeciding,
  on(planPageActions.optionAdded, (state, { table, id }): Deciding =>
    said(state, table, (draft) => withDiscussed(draft, id)),
  ),
  on(planPageActions.optionLeftOut, (state, { table, id }): Deciding =>
    said(state, table, (draft) => withoutDiscussed(draft, id)),
  ),
  on(planPageActions.optionDeclined, (state, { table, declined }): Deciding =>
    said(state, table, (draft) => withDeclined(draft, declined)),
  ),
  on(planPageActions.declineWithdrawn, (state, { table, id }): Deciding =>
    said(state, table, (draft) => withoutDeclined(draft, id)),
  ),
  on(planPageActions.choiceMade, (state, { table, choice }): Deciding =>
    said(state, table, (draft) => withChoice(draft, choice)),
  ),
  on(planPageActions.wordsSaid, (state, { table, said: words }): Deciding =>
    said(state, table, (draft) => ({ ...draft, ...words })),
  ),
  on(planPageActions.presenceTold, (state, { table, role, isPresent }): Deciding =>
    said(state, table, (draft) => withPresent(draft, role, isPresent)),
  ),
  on(planPageActions.reviewSet, (state, { table, day }): Deciding =>
    said(state, table, (draft) => ({ ...draft, nextReview: day })),
  ),
  on(planPageActions.decisionTaken, ({ draft, decisions }, { id, day, pinned }): Deciding => ({
    draft: null,
    decisions: [...decisions, decided(draft ?? nothingDecided, id, day, pinned)],
  })),
  on(planPageActions.nextBegun, (state, { from }): Deciding => ({ ...state, draft: draftOf(from) })),
  on(planPageActions.draftDropped, (state): Deciding => ({ ...state, draft: null })),
  on(planPageActions.decisionWithdrawn, (state, { id }): Deciding => ({
    ...state,
    decisions: state.decisions.filter((one) => one.id !== id),
  })),
);
