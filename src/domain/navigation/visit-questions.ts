import { type Question, type QuestionState, mostStarred, questionGroups } from './question';

/** The list as a visit finds it. */
export interface VisitQuestions {
  /** To be asked, starred first, then by group in the order of writing: open ones and those put off at an earlier visit. */
  toAsk: Question[];
  /** Settled today, last one last. */
  settled: Question[];
  /** Answered or declined before today, the latest first. */
  earlier: Question[];
}

/** Whether it waits to be asked: what was put off rolls over to the next day, and nothing leaves the list because a day has passed. */
export const isToAsk = ({ state, settled }: Question, today: string): boolean =>
  state === 'open' || (state === 'later' && settled !== today);

/** Day of the visit at which it was put off; null: it was not. @param today ISO day */
export const putOffOn = (question: Question, today: string): string | null =>
  question.state === 'later' && isToAsk(question, today) ? question.settled : null;

/** @param today ISO day */
export function visitQuestions(questions: readonly Question[], today: string): VisitQuestions {
  const place = ({ starred, group }: Question) => (starred ? 0 : 1 + questionGroups.indexOf(group));
  const rest = questions.filter((one) => !isToAsk(one, today));
  return {
    toAsk: questions.filter((one) => isToAsk(one, today)).toSorted((a, b) => place(a) - place(b)),
    settled: rest.filter(({ settled }) => settled === today),
    earlier: rest
      .filter(({ settled }) => settled !== today)
      .toSorted((a, b) => (a.settled === b.settled ? 0 : (a.settled ?? '') < (b.settled ?? '') ? 1 : -1)),
  };
}

export const starredOf = (questions: readonly Question[]): Question[] => questions.filter(({ starred }) => starred);

/** Whether one more may be starred. */
export const hasStarLeft = (questions: readonly Question[]): boolean => starredOf(questions).length < mostStarred;

/** A star goes from one question to another. */
export const starMoved = (from: Question, to: Question): Question[] => [
  { ...from, starred: false },
  { ...to, starred: true },
];

/**
 * The question with a state; what is answered or declined gives its star back, what is put off keeps it.
 * @param today ISO day
 */
export function settledAs(question: Question, state: QuestionState, today: string): Question {
  return {
    ...question,
    state,
    settled: state === 'open' ? null : today,
    starred: question.starred && (state === 'open' || state === 'later'),
  };
}
