import type { Checked, Text } from '../evidence/text';
import type { CareView } from './read-plan';

/** How strong a side effect is by CTCAE, from mild to a danger to life; grade 5, death, is none that anybody rings about. */
export const severityGrades = [1, 2, 3, 4] as const;
export type SeverityGrade = (typeof severityGrades)[number];

/** One grade of what a plan is for, in Tandem's own plain words after CTCAE v5.0; a grade that CTCAE does not have is left out. */
export interface PlanGrade {
  /** Id in `knowledge/care/plans`. */
  planId: string;
  grade: SeverityGrade;
  plain: Text;
  sourceId: string;
  /** null: recalled, never shown to a patient. */
  checked: Checked;
}

/**
 * The grades of one plan, mild first; empty: none is held.
 * @param view patient: those that were read at a source.
 */
export function gradesOf(planId: string, grades: readonly PlanGrade[], view: CareView): PlanGrade[] {
  return grades
    .filter((one) => one.planId === planId && (view === 'clinician' || one.checked !== null))
    .toSorted((a, b) => a.grade - b.grade);
}
