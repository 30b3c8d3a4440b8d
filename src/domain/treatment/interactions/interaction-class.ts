import type { Checked, Text } from '../../evidence/text';

/**
 * What is to be done, most serious first. contraindicated: never together, by a label or an agency; avoid: not together where it
 * can be helped; adjust: another dose; separate: at another time; monitor: watch closer; none: looked at, nothing to do.
 */
export const severities = ['contraindicated', 'avoid', 'adjust', 'separate', 'monitor', 'none'] as const;
export type Severity = (typeof severities)[number];

/** Medicines that act alike on others, with what they do to the cancer drugs: one file in `knowledge/interactions`. */
export interface InteractionClass {
  id: string;
  name: Text;
  /** Ids of drugs or of ingredients. */
  members: string[];
  /** Where the sources differ on a member, or limit it. */
  memberNotes?: { id: string; note: Text }[];
  affects: InteractionEffect[];
  /** Further drugs that it was looked up for, with the page that says nothing of it; with all others nobody has looked. */
  lookedUp?: { drugId: string; sourceId: string; checked: NonNullable<Checked> }[];
  note: Text | null;
  /** Where the members were read; null: recalled. */
  sourceId: string | null;
  checked: Checked;
}

/** What the class and one drug do together. Several of one drug stand side by side where the sources differ. */
export interface InteractionEffect {
  drugId: string;
  severity: Severity;
  /** Members that alone do this; absent: all. */
  only?: string[];
  /** Members that do not. */
  except?: string[];
  effect: Text;
  action: Text;
  /** null: recalled. */
  sourceId: string | null;
  checked: Checked;
}
