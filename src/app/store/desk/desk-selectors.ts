import { createSelector } from '@ngrx/store';
import type { TreatmentCourse } from '../../../domain/navigation/desk';
import { caseFeature } from '../case/case.feature';
import { selectLastDecision } from '../decision/decision-selectors';

/** The treatment that the desk is about: the one that was said there, else the one that was decided on; null: neither. */
export const selectCourse = createSelector(
  caseFeature.selectDesk,
  selectLastDecision,
  ({ course }, decision): TreatmentCourse | null => {
    if (course) return course;
    const choice = decision?.choice;
    return choice?.kind === 'option' ? { optionId: choice.optionId, startsOn: null, given: [] } : null;
  },
);
