/**
 * What people with metastatic breast cancer ask about (communication research: trials, prognosis, quality of life and symptoms are asked
 * most), in the order in which a list shows them.
 */
export const questionGroups = ['cancer', 'options', 'trials', 'time', 'life', 'symptoms', 'help', 'next'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** open: to be asked. later: put off, so it rolls over to the next visit. declined: the person does not want to ask it any more. */
export const questionStates = ['open', 'answered', 'later', 'declined'] as const;
export type QuestionState = (typeof questionStates)[number];

export interface Question {
  id: string;
  group: QuestionGroup;
  /** Id of a suggested question, in the words of whoever reads; null: in the person's own words. */
  seed: string | null;
  /** The person's own words; empty for a suggested one. */
  words: string;
  /** At most `mostStarred` are: what must not be left out of the visit. */
  starred: boolean;
  state: QuestionState;
  /** What was answered, or why it was put off, in a few words. */
  answer: string;
  /** ISO day of writing. */
  added: string;
  /** ISO day on which its state was last set; null: nobody has yet. */
  settled: string | null;
}

export const mostStarred = 3;
