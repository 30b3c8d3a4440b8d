import type { Topic } from './topic';

/** What a person can say when asked whether to talk about a topic. little: its first figure only. never: they are not asked again. */
export const talkAnswers = ['yes', 'little', 'notNow', 'never'] as const;
export type TalkAnswer = (typeof talkAnswers)[number];

/** Who else may see an open topic, in the person's words: nobody, those with them in the room, whoever helps them. */
export const onlookers = ['nobody', 'withMe', 'helpers'] as const;
export type Onlooker = (typeof onlookers)[number];

export interface Answered {
  answer: TalkAnswer;
  /** ISO day. */
  day: string;
  /** null: not said. */
  seenBy: Onlooker | null;
}

/** By topic the ISO day on which the person took the answer back: closed again, and not to be opened by an older copy. */
export type ClosedTopics = Readonly<Partial<Record<Topic, string>>>;

/** Whether the answer opens its topic. */
export const opens = (answered: Answered | null): answered is Answered =>
  answered?.answer === 'yes' || answered?.answer === 'little';
