import { DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  EMPTY,
  distinctUntilChanged,
  exhaustMap,
  filter,
  from,
  fromEvent,
  interval,
  map,
  merge,
  switchMap,
  take,
  timeout,
  catchError,
  of,
} from 'rxjs';
import { TAB_CHANNEL } from '../../storage/tab-channel';
import { CASE_VAULT } from '../../storage/vault/vault';
import { caseFeature } from '../case/case.feature';
import { ImportFile } from '../case/import-file';
import { CLOCK } from '../clock/clock';
import { settingsFeature } from '../settings/settings.feature';
import { keptActions, vaultActions } from './kept-actions';
import { KEPT_DESK } from './kept-desk-port';
import { selectLockable } from './kept-selectors';
import { keptFeature } from './kept.feature';

/** Milliseconds that what is being written is waited for. */
const patience = 3000;
const second = 1000;
const minute = 60 * second;

/** Forgets the key, once nothing would be lost, and takes the open case from the screen. */
export const lockVault = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    vault = inject(CASE_VAULT),
    desk = inject(KEPT_DESK),
    tabs = inject(TAB_CHANNEL),
    router = inject(Router),
    file = inject(ImportFile),
    { scheduler } = inject(CLOCK),
  ) => {
    const isOwn = store.selectSignal(caseFeature.selectIsOwn);
    const lock = async (by: 'person' | 'left'): Promise<Action> => {
      await (await desk()).note(by === 'person' ? 'locked' : 'lockedLeft');
      (await vault()).lock();
      if (by === 'person') tabs.tell({ kind: 'locked' });
      file.forget();
      // The page of a case is left before its case is gone.
      if (isOwn()) await router.navigate(['/cases'], { queryParams: { reason: 'locked' } }).catch(() => false);
      return vaultActions.locked();
    };
    return actions.pipe(
      ofType(keptActions.lockAsked),
      exhaustMap(({ by }) =>
        store.select(selectLockable).pipe(
          filter((found) => found !== 'waiting'),
          take(1),
          timeout({ first: patience, scheduler }),
          catchError(() => of('lost')),
          switchMap((found) => (found === 'lost' ? of(vaultActions.lockRefused()) : from(lock(by)))),
        ),
      ),
    );
  },
  { functional: true },
);

/** With the key the open case goes; a sample stays. */
export const takeFromScreen = createEffect(
  (actions = inject(Actions), isOwn = inject(Store).selectSignal(caseFeature.selectIsOwn)) => {
    return actions.pipe(
      ofType(vaultActions.locked),
      filter(() => isOwn()),
      map(() => vaultActions.caseLockedAway()),
    );
  },
  { functional: true },
);

/** Locks when nobody has touched the device for as long as the setting says; a device that has slept is locked as it wakes. */
export const lockWhenLeft = createEffect(
  (store = inject(Store), page = inject(DOCUMENT), clock = inject(CLOCK)) => {
    const touched = merge(
      ...['pointerdown', 'keydown', 'wheel', 'touchstart'].map((name) =>
        fromEvent(page, name, { passive: true, capture: true }),
      ),
    );
    const left = (minutes: number) => {
      let last = clock.now().getTime();
      const isOver = () => clock.now().getTime() - last >= minutes * minute;
      return merge(touched.pipe(map(() => true)), interval(5 * second, clock.scheduler).pipe(map(() => false))).pipe(
        filter((isTouch) => {
          const over = isOver();
          if (isTouch && !over) last = clock.now().getTime();
          return over;
        }),
        map(() => {
          last = clock.now().getTime();
          return keptActions.lockAsked({ by: 'left' });
        }),
      );
    };
    return store.select(keptFeature.selectVault).pipe(
      switchMap((vault) => (vault === 'unlocked' ? store.select(settingsFeature.selectAutoLockMinutes) : of(null))),
      distinctUntilChanged(),
      switchMap((minutes) => (minutes === null ? EMPTY : left(minutes))),
    );
  },
  { functional: true },
);
