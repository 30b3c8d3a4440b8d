import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, catchError, concatMap, filter, from, map, of, startWith, withLatestFrom } from 'rxjs';
import { TAB_CHANNEL, type TabMessage } from '../../storage/tab-channel';
import { CASE_VAULT } from '../../storage/vault/vault';
import { keptActions, vaultActions } from './kept-actions';
import { KEPT_DESK } from './kept-desk-port';
import { keptFeature } from './kept.feature';

/** What other tabs of this browser have done with the kept cases. */
export const hearTabs = createEffect(
  (tabs = inject(TAB_CHANNEL), store = inject(Store), desk = inject(KEPT_DESK), vault = inject(CASE_VAULT)) => {
    const told = async (message: TabMessage): Promise<Action> => {
      switch (message.kind) {
        case 'written': {
          const line = await (await desk()).line(message.id);
          return line
            ? vaultActions.lineWritten({ line })
            : vaultActions.caseRemoved({ id: message.id, elsewhere: true });
        }
        case 'removed':
          return vaultActions.caseRemoved({ id: message.id, elsewhere: true });
        case 'created':
          return vaultActions.found({ vault: 'locked' });
        case 'locked':
          return keptActions.lockAsked({ by: 'left' });
        case 'wiped':
          (await vault()).lock();
          return vaultActions.wiped({ elsewhere: true });
      }
    };
    return tabs.heard.pipe(
      withLatestFrom(store.select(keptFeature.selectVault)),
      // A locked tab reads the list anew when it is unlocked.
      concatMap(([message, vault]) =>
        vault === 'unlocked' || message.kind === 'wiped' || message.kind === 'created'
          ? from(told(message)).pipe(catchError(() => EMPTY))
          : EMPTY,
      ),
    );
  },
  { functional: true },
);

/** The device refused because another tab has wiped all: what is open here is in memory only, whatever was heard of it. */
export const learnWiped = createEffect(
  (actions = inject(Actions), vault = inject(CASE_VAULT)) => {
    return actions.pipe(
      ofType(vaultActions.keepFailed, vaultActions.requestFailed),
      filter(({ fault }) => fault === 'wiped'),
      concatMap(() =>
        from(vault().then((kept) => kept.exists())).pipe(
          catchError(() => of(false)),
          map((exists) => vaultActions.found({ vault: exists ? 'locked' : 'none' })),
          startWith(vaultActions.wiped({ elsewhere: true })),
        ),
      ),
    );
  },
  { functional: true },
);
