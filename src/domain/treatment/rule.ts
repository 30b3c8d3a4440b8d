import type { Checked, Text } from '../evidence/text';
import type { Condition } from '../logic/condition';

/**
 * A guideline rule: when it holds, it orders the options that fit, asks for tests, and may advise against options.
 * Whether an option fits at all is said by the option's own indications and contraindications.
 */
export interface Rule {
  id: string;
  title: Text;
  /** Where the rule stands: earlier phases order first. */
  phase: 'test' | 'emergency' | 'treatment' | 'local' | 'supportive';
  /**
   * Speaks of a special situation (an organ that gives way, an early relapse, a contraindication) whose order is not the usual one:
   * where it only may hold, it orders after the rules of the usual course.
   */
  exception?: true;
  when: Condition;
  /** Option ids, preferred first. */
  recommends: string[];
  /** against: joins the option's contraindications. last: sorts it after the others, with the reason. */
  avoids: { optionId: string; effect: 'against' | 'last'; why: Text }[];
  /** Attributes to find out, most urgent first. */
  tests: string[];
  why: Text;
  strength: string | null;
  sourceIds: string[];
  checked: Checked;
}
