import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { distinctUntilChanged, interval, map, startWith } from 'rxjs';
import { CLOCK, isoDay } from './clock';
import { clockActions } from './clock-actions';

const MINUTE = 60_000;

/** Says which day it is, at once and whenever it changes: a screen left open overnight must not reckon with yesterday. */
export const tellDay = createEffect(
  (clock = inject(CLOCK)) => {
    return interval(MINUTE, clock.scheduler).pipe(
      startWith(-1),
      map(() => isoDay(clock.now())),
      distinctUntilChanged(),
      map((day) => clockActions.dayBegan({ day })),
    );
  },
  { functional: true },
);
