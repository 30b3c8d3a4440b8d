import type { Text } from '../evidence/text';
import type { Status } from '../treatment/status';

export const changeKinds = ['added', 'corrected', 'withdrawn'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a version of the knowledge brought. */
export interface KnowledgeVersion {
  /** As in the manifest. */
  version: string;
  /** ISO day on which it was published. */
  on: string;
  summary: Text;
  changes: KnowledgeChange[];
  /** Patients whose recommendation differs from the version before; empty where nothing was compared. */
  groups: ChangedGroup[];
}

export interface KnowledgeChange {
  kind: ChangeKind;
  /** ISO day. */
  on: string;
  text: Text;
  /** Ids of what it speaks of. */
  options: string[];
  rules: string[];
  trials: string[];
}

/** Patient states in which an option has one status before and another one after. */
export interface ChangedGroup {
  optionId: string;
  /** null: the version did not hold the option. */
  from: Status | null;
  to: Status | null;
  /** How many states of what either version reads. */
  states: number;
  /** Who they are. */
  who: Text;
  /** One of them, as facts of the catalogue. */
  example: { attribute: string; value: string | number }[];
}
