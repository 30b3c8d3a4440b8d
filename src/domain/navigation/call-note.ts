/** Grades that a plain reading can give: 5 is death. */
export const callGrades = [1, 2, 3, 4] as const;

/** What was said when the person rang. Reference text was read beside it; nothing is worked out from it. */
export interface CallNote {
  id: string;
  /** ISO day. */
  on: string;
  /** "14:05", the device's own clock; empty: not said. */
  at: string;
  /** The option whose plan was open; null: none. */
  optionId: string | null;
  /** Id of the side-effect plan; null: the call was of something else. */
  planId: string | null;
  /** Grade that whoever took the call read in the plain words; null: not said. */
  grade: (typeof callGrades)[number] | null;
  /** Ids of the urgent signs that the person told of. */
  signs: readonly string[];
  /** What the person said, and what they were told, in words. */
  told: string;
  advice: string;
  /** Who took the call: a role or a name. */
  by: string;
}
