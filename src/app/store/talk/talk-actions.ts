import { createActionGroup, props } from '@ngrx/store';
import type { Onlooker, TalkAnswer } from '../../../domain/preference/talk-answer';
import type { Topic } from '../../../domain/preference/topic';

/** What the person has said about a topic; every answer has its day and can be taken back. */
export const talkActions = createActionGroup({
  source: 'Talk',
  events: {
    'Topic Answered': props<{ topic: Topic; answer: TalkAnswer; day: string }>(),
    'Onlooker Chosen': props<{ topic: Topic; seenBy: Onlooker | null }>(),
    /** Closed again, and not answered any more; the day is kept, so that an older copy does not open it. */
    'Topic Closed': props<{ topic: Topic; day: string }>(),
  },
});
