import { createSelector } from '@ngrx/store';
import { caseFeature } from '../case/case.feature';

/** What is being written; null: nothing has been said yet. */
export const selectDecisionDraft = createSelector(caseFeature.selectDeciding, ({ draft }) => draft);

/** The decisions of the open case, oldest first. */
export const selectDecisions = createSelector(caseFeature.selectDeciding, ({ decisions }) => decisions);

/** The decision that holds; null: none was taken. */
export const selectLastDecision = createSelector(selectDecisions, (decisions) => decisions.at(-1) ?? null);
