import { InjectionToken, type Signal, signal } from '@angular/core';
import type { Answered, Onlooker, TalkAnswer } from '../../../domain/preference/talk-answer';
import type { OpenTopics } from '../fact/sayable';

export type TopicName = keyof OpenTopics;

/** What the person of the open case has said about the topics, and where they say it. */
export interface TalkDesk {
  /** null: not asked, or taken back. */
  answers: Signal<Readonly<Record<TopicName, Answered | null>>>;
  /** Label of the person. */
  person: Signal<string>;
  /** null: what was said is taken back. */
  tell(topic: TopicName, answer: TalkAnswer | null): void;
  choose(topic: TopicName, seenBy: Onlooker | null): void;
}

/** The application gives it from the talk; without one nothing was asked. */
export const TALK_DESK = new InjectionToken<TalkDesk>('TalkDesk', {
  providedIn: 'root',
  factory: () => ({
    answers: signal({ response: null, survival: null, sideEffects: null }).asReadonly(),
    person: signal('').asReadonly(),
    tell: () => undefined,
    choose: () => undefined,
  }),
});
