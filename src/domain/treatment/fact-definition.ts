import type { Checked, Text } from '../evidence/text';
import type { Condition } from '../logic/condition';

/**
 * A derived fact as sourced data. Its values are tried as conditions: value v is still possible while its condition is
 * not false. The conditions exclude each other and together cover every legal picture (checked).
 */
export interface FactDefinition {
  id: string;
  /** For a yes/no fact give `yes` only: `no` is its negation. */
  cases: { value: string; when: Condition }[];
  /** How it is derived, in a clinician's words. */
  text: Text;
  body: string;
  sourceId: string;
  checked: Checked;
}
