import { createFeature, createReducer, on } from '@ngrx/store';
import { clockActions } from './clock-actions';

export interface ClockState {
  /** ISO day; an effect sets it before the first screen is drawn. */
  today: string;
}

const start: ClockState = { today: '1970-01-01' };

export const clockFeature = createFeature({
  name: 'clock',
  reducer: createReducer(
    start,
    on(clockActions.dayBegan, (_, { day }): ClockState => ({ today: day })),
  ),
});
