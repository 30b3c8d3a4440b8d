/** Who does it. */
export const taskOwners = [
  'navigator',
  'layNavigator',
  'nurse',
  'oncologist',
  'pharmacist',
  'socialWorker',
  'psychologist',
  'palliativeTeam',
  'dietitian',
  'interpreter',
  'researchNurse',
  'gp',
  'person',
  'family',
] as const;
export type TaskOwner = (typeof taskOwners)[number];

export const taskSources = [
  'barrier',
  'question',
  'distress',
  'teachBack',
  'call',
  'firstCycle',
  'trial',
  'month',
  'own',
] as const;

/** What a task came of: an entry of the desk, a call of the first cycle (`id` is its key, `DatedCall.key`), or nothing but itself. */
export interface TaskSource {
  kind: (typeof taskSources)[number];
  id: string | null;
}

/** Something promised. */
export interface Task {
  id: string;
  /** In words, as they were when it was promised. */
  what: string;
  of: TaskSource;
  owner: TaskOwner;
  /** The name or place of whoever does it; empty: not said. */
  ownerName: string;
  /** ISO days. due null: not fixed, which the list shows as a gap. */
  due: string | null;
  created: string;
  /** null: to be done. */
  done: string | null;
  /** What came of it; for one that is closed without being done, why. */
  outcome: string;
  /** Closed without being done. */
  dropped: boolean;
}
