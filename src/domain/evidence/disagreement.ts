import type { DiseaseArea } from './disease-area';
import type { Checked, Text } from './text';

/** What one body, label or trial says of a matter in dispute. */
export interface Position {
  /** "ESMO", "US label (Perjeta)", "MF07-01" … */
  body: Text;
  year: number | null;
  text: Text;
  sourceId: string;
  checked: Checked;
}

/**
 * A matter on which guidelines, labels or trials do not say the same, and which no statement of a single indication shows:
 * both sides stand, with their years.
 */
export interface Disagreement {
  id: string;
  area: DiseaseArea;
  /** What is in question, a noun phrase: "Heart function at which HER2 antibodies are withheld". */
  topic: Text;
  /** Options that it touches. */
  optionIds: string[];
  /** Two or more, in the order of what is asked for more strictly first. */
  positions: Position[];
}
