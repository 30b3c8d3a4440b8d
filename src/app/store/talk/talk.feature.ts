import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { type Answered, type ClosedTopics, opens } from '../../../domain/preference/talk-answer';
import { casesPageActions } from '../case/cases-page-actions';
import { importPageActions } from '../case/import-page-actions';
import { vaultActions } from '../kept/kept-actions';
import { talkActions } from './talk-actions';
import { type Topic, topics } from '../../../domain/preference/topic';

export interface TalkState {
  /** null: not asked yet, or taken back. */
  answers: Readonly<Record<Topic, Answered | null>>;
  /** The topics that were closed again. */
  closed: ClosedTopics;
}

const unasked: TalkState = { answers: { sideEffects: null, response: null, survival: null }, closed: {} };

const withAnswer = ({ answers, closed }: TalkState, topic: Topic, answered: Answered): TalkState => {
  const others: ClosedTopics = Object.fromEntries(Object.entries(closed).filter(([one]) => one !== topic));
  return { answers: { ...answers, [topic]: answered }, closed: topic in closed ? others : closed };
};

const byTopic = <Value>(value: (topic: Topic) => Value) =>
  Object.fromEntries(topics.map((topic) => [topic, value(topic)])) as Record<Topic, Value>;

/** Consent belongs to one person: with another case every topic is closed and nothing has been asked. */
export const talkFeature = createFeature({
  name: 'talk',
  reducer: createReducer(
    unasked,
    on(
      casesPageActions.sampleOpened,
      casesPageActions.newCaseStarted,
      casesPageActions.caseClosed,
      importPageActions.recordImported,
      vaultActions.caseLockedAway,
      (): TalkState => unasked,
    ),
    on(vaultActions.caseOpened, (_, { kept: { answers, closed } }): TalkState => ({
      answers,
      closed: closed ?? unasked.closed,
    })),
    on(talkActions.topicAnswered, (state, { topic, answer, day }): TalkState => {
      const seenBy = state.answers[topic]?.seenBy ?? null;
      return withAnswer(state, topic, { answer, day, seenBy });
    }),
    on(talkActions.onlookerChosen, (state, { topic, seenBy }): TalkState => {
      const answered = state.answers[topic];
      return answered ? withAnswer(state, topic, { ...answered, seenBy }) : state;
    }),
    on(talkActions.topicClosed, ({ answers, closed }, { topic, day }): TalkState => ({
      answers: { ...answers, [topic]: null },
      closed: { ...closed, [topic]: day },
    })),
  ),
  extraSelectors: ({ selectAnswers }) => ({
    /** By topic the ISO day on which the person opened it; null: closed. */
    selectOpened: createSelector(selectAnswers, (answers) =>
      byTopic((topic) => {
        const answered = answers[topic];
        return opens(answered) ? answered.day : null;
      }),
    ),
    /** The same for what leaves the screen, printed or copied: what nobody else may see stays there. */
    selectMayLeave: createSelector(selectAnswers, (answers) =>
      byTopic((topic) => {
        const answered = answers[topic];
        return opens(answered) && answered.seenBy !== 'nobody' ? answered.day : null;
      }),
    ),
    /** The topics of which the person wants a little. */
    selectLittle: createSelector(selectAnswers, (answers) => byTopic((topic) => answers[topic]?.answer === 'little')),
  }),
});
