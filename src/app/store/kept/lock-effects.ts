import { DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  EMPTY,
  catchError,
  distinctUntilChanged,
  exhaustMap,
  filter,
  firstValueFrom,
  from,
  fromEvent,
  interval,
  map,
  merge,
  switchMap,
  of,
  timeout,
} from 'rxjs';
import { TAB_CHANNEL } from '../../storage/tab-channel';
import { CASE_VAULT } from '../../storage/vault/vault';
import { caseFeature } from '../case/case.feature';
import { ImportFile } from '../case/import-file';
import { CLOCK } from '../clock/clock';
import { settingsFeature } from '../settings/settings.feature';
import { BeforeLocking } from './before-locking';
import { keptActions, vaultActions } from './kept-actions';
import { faultOf, KEPT_DESK } from './kept-desk-port';
import { selectLockable, selectWouldLose } from './kept-selectors';
import { keptFeature } from './kept.feature';
import { takeTyped } from './typed-words';

/** Milliseconds that what is being written is waited for. */
const patience = 3000;
const second = 1000;
/** After so long a device that nobody touches and that could not be locked is tried again. */
const again = 30 * second;
const minute = 60 * second;

/** How often a draft that does not stand there is written anew. */
const rounds = 3;

/**
 * Waits until what is open is written, and gives whether nothing of it would be lost: it is kept, or it stands in a draft that is looked for,
 * because whoever shares the database may have taken it away.
 */
function safety(): () => Promise<boolean> {
  const store = inject(Store);
  const vault = inject(CASE_VAULT);
  const { scheduler } = inject(CLOCK);
  const open = store.selectSignal(keptFeature.selectOpen);
  const lockable = store.selectSignal(selectLockable);
  const restsOnDraft = store.selectSignal(selectWouldLose);
  const settled = () =>
    firstValueFrom(
      store.select(selectLockable).pipe(
        filter((found) => found !== 'waiting'),
        timeout({ first: patience, scheduler }),
        catchError(() => of('lost')),
      ),
    );
  const others = inject(BeforeLocking);
  return async () => {
    if (!(await others.isSafe())) return false;
    for (let round = 0; round < rounds; round += 1) {
      if ((await settled()) === 'lost') return false;
      const id = open()?.id;
      if (!restsOnDraft() || id === undefined) return true;
      const isThere = await (await vault()).holdsDraft(id);
      if (!isThere) store.dispatch(vaultActions.draftLost({ id }));
      else if (lockable() === 'yes') return true;
    }
    return false;
  };
}

/** Forgets the key, once nothing would be lost, and takes the open case from the screen. */
export const lockVault = createEffect(
  (
    actions = inject(Actions),
    page = inject(DOCUMENT),
    vault = inject(CASE_VAULT),
    desk = inject(KEPT_DESK),
    tabs = inject(TAB_CHANNEL),
    router = inject(Router),
    file = inject(ImportFile),
    isSafe = safety(),
    isOwn = inject(Store).selectSignal(caseFeature.selectIsOwn),
  ) => {
    const lock = async (by: 'person' | 'left'): Promise<Action> => {
      await takeTyped(page);
      if (!(await isSafe())) return vaultActions.lockRefused();
      await (await desk()).note(by === 'person' ? 'locked' : 'lockedLeft');
      // The page of a case is left before its case is gone, and before the key is: what was typed until now is still written.
      const leaves = isOwn();
      if (leaves) await router.navigate(['/cases'], { queryParams: { reason: 'locked' } }).catch(() => false);
      const kept = await vault();
      if (!(await isSafe())) {
        if (leaves) await router.navigate(['/cases']).catch(() => false);
        return vaultActions.lockRefused();
      }
      kept.lock();
      if (by === 'person') tabs.tell({ kind: 'locked' });
      file.forget();
      return vaultActions.locked();
    };
    return actions.pipe(
      ofType(keptActions.lockAsked),
      exhaustMap(({ by }) =>
        from(lock(by)).pipe(
          catchError((error: unknown) => {
            const fault = faultOf(error);
            // Wiped meanwhile, and told of it: nothing is left to lock.
            if (fault === 'locked') return EMPTY;
            return of(fault === 'wiped' ? vaultActions.requestFailed({ fault }) : vaultActions.lockRefused());
          }),
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
          // Where it is refused, because something is not written yet, it is asked for again soon; a hand on the device puts it off.
          last = clock.now().getTime() - minutes * minute + again;
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
