import { createActionGroup, props } from '@ngrx/store';
import type { Topic } from './topic';

/** What the person has said about a topic: opened because they asked, closed again at any time. */
export const talkActions = createActionGroup({
  source: 'Talk',
  events: {
    'Topic Opened': props<{ topic: Topic; day: string }>(),
    'Topic Closed': props<{ topic: Topic }>(),
  },
});
