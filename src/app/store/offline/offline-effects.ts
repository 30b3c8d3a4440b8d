import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { routerNavigatedAction } from '@ngrx/router-store';
import { Store } from '@ngrx/store';
import {
  delay,
  distinctUntilChanged,
  exhaustMap,
  filter,
  map,
  merge,
  pairwise,
  skip,
  switchMap,
  take,
  tap,
} from 'rxjs';
import { OFFLINE_STORE } from '../../storage/offline/offline-store';
import { CLOCK } from '../clock/clock';
import { clockActions } from '../clock/clock-actions';
import { selectInHand } from '../kept/kept-selectors';
import { offlineActions, offlineStoreActions } from './offline-actions';

/** The first page and what it fetches when the browser is idle have the line for themselves. */
const settled = 6000;

/** Begins to store once the first page has come and settled. */
export const storeForOffline = createEffect(
  (actions = inject(Actions), store = inject(OFFLINE_STORE), clock = inject(CLOCK)) => {
    return actions.pipe(
      ofType(routerNavigatedAction),
      take(1),
      delay(settled, clock.scheduler),
      switchMap(() => store.news),
      map((news) => offlineStoreActions.newsHeard({ news })),
    );
  },
  { functional: true },
);

/** Between cases is the time for a newer release; a window that stays open asks once a day. */
export const lookForNewer = createEffect(
  (actions = inject(Actions), state = inject(Store), store = inject(OFFLINE_STORE)) => {
    const handsFree = state.select(selectInHand).pipe(
      pairwise(),
      filter(([was, is]) => was !== null && is === null),
    );
    return merge(handsFree, actions.pipe(ofType(clockActions.dayBegan))).pipe(
      tap(() => {
        store.look();
      }),
      map(() => offlineStoreActions.newerLookedFor()),
    );
  },
  { functional: true },
);

/** The other windows of this browser are told whether somebody is in the middle of a case here. */
export const tellWindows = createEffect(
  (state = inject(Store), store = inject(OFFLINE_STORE)) => {
    return state.select(selectInHand).pipe(
      map((inHand) => inHand !== null),
      distinctUntilChanged(),
      // Before the first case there is nothing to tell.
      skip(1),
      tap((open) => {
        store.hold(open);
      }),
    );
  },
  { functional: true, dispatch: false },
);

/** A person has asked for the page to be loaded anew. */
export const loadAnew = createEffect(
  (actions = inject(Actions), store = inject(OFFLINE_STORE)) => {
    return actions.pipe(
      ofType(offlineActions.loadAsked),
      exhaustMap(() => store.take()),
      filter((taken) => !taken),
      map(() => offlineStoreActions.heldElsewhere()),
    );
  },
  { functional: true },
);
