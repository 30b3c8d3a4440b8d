import { createActionGroup, props } from '@ngrx/store';

export const clockActions = createActionGroup({
  source: 'Clock',
  events: { 'Day Began': props<{ day: string }>() },
});
