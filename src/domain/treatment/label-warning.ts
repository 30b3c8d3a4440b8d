import type { Checked, Text } from '../evidence/text';

/** boxed: the warning that an agency has put in a box. never: to whom, or how, a label forbids the drug. */
export type LabelWarningKind = 'boxed' | 'never';

/** What a drug's label puts before everything else, for professionals. */
export interface LabelWarning {
  kind: LabelWarningKind;
  says: Text;
  /** null: recalled. */
  sourceId: string | null;
  checked: Checked;
}
