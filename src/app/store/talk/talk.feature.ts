import { createFeature, createReducer, on } from '@ngrx/store';
import { casesPageActions } from '../case/cases-page-actions';
import { importPageActions } from '../case/import-page-actions';
import { talkActions } from './talk-actions';
import type { Topic } from './topic';

/** By topic the ISO day on which the person asked for it; null: closed. */
export type TalkState = Record<Topic, string | null>;

const closed: TalkState = { sideEffects: null, response: null, survival: null };

/** Consent belongs to one person: another case begins with every topic closed. */
export const talkFeature = createFeature({
  name: 'talk',
  reducer: createReducer(
    closed,
    on(
      casesPageActions.sampleOpened,
      casesPageActions.newCaseStarted,
      casesPageActions.caseClosed,
      importPageActions.recordImported,
      (): TalkState => closed,
    ),
    on(talkActions.topicOpened, (state, { topic, day }): TalkState => ({ ...state, [topic]: day })),
    on(talkActions.topicClosed, (state, { topic }): TalkState => ({ ...state, [topic]: null })),
  ),
});
