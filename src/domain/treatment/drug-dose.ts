import type { Checked, Text } from '../evidence/text';
import type { LabelWarning } from './label-warning';

/** A drug's labelled dose, what the label says of less, and what it warns of first: one file a drug in `knowledge/doses`. An option's own dose goes before it. */
export interface DrugDose {
  drugId: string;
  labelled: Text;
  /** The same for a patient, where the label's words are a professional's. */
  plain?: Text;
  /** Organ function first, then steps down and what side effects ask for. */
  steps: DoseStep[];
  /** What studies of a lower start found; absent: none was found when doses were last read. */
  lowerStart?: LowerStart[];
  /** Boxed warnings first, then what the label forbids; absent: none was read. */
  warnings?: LabelWarning[];
  /** null: recalled. */
  sourceId: string | null;
  checked: Checked;
}

export interface DoseStep {
  when: Text;
  then: Text;
  sourceId: string | null;
  checked: Checked;
}

/** A study of a lower first dose, or of one that is raised step by step. */
export interface LowerStart {
  found: Text;
  sourceId: string;
  checked: Checked;
}
