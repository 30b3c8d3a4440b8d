import type { Checked, Text } from '../evidence/text';

/** A drug's labelled dose and what the label says of less: one file a drug in `knowledge/doses`. An option's own dose goes before it. */
export interface DrugDose {
  drugId: string;
  labelled: Text;
  /** Organ function first, then steps down and what side effects ask for. */
  steps: DoseStep[];
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
