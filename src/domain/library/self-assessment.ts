import type { Text } from '../evidence/text';

export const assessmentLists = ['qualifying', 'certification', 'tests', 'quality', 'fda'] as const;
export type AssessmentList = (typeof assessmentLists)[number];

/** partly: for some of what it asks. notYet: not built or not done. notApplicable: asks for what Tandem does not do. */
export const assessmentStates = ['met', 'partly', 'notYet', 'notApplicable'] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** A criterion for decision aids or decision support, and how Tandem stands to it by its own reading. */
export interface AssessedCriterion {
  id: string;
  list: AssessmentList;
  /** What it asks, in our words. */
  asks: Text;
  /** Whether its wording was read at a source; recalled otherwise. */
  wording: 'read' | 'recalled';
  state: AssessmentState;
  /** How it is met, or what is missing. */
  how: Text;
  /** Where to see it: an address within Tandem; null: nowhere to be seen. */
  see: string | null;
}
