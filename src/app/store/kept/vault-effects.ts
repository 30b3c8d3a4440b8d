import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, exhaustMap, from, map, of } from 'rxjs';
import { newId } from '../new-id';
import { CASE_VAULT } from '../../storage/vault/vault';
import { casesPageActions } from '../case/cases-page-actions';
import { importPageActions } from '../case/import-page-actions';
import { CLOCK } from '../clock/clock';
import { keptActions, vaultActions } from './kept-actions';
import { faultOf } from './kept-desk-port';

/** A case that is the person's own has a name of its own from the start, so that every copy of it is known again. */
export const identifyCase = createEffect(
  (actions = inject(Actions), clock = inject(CLOCK)) => {
    return actions.pipe(
      ofType(casesPageActions.newCaseStarted, importPageActions.recordImported),
      map(() => vaultActions.caseIdentified({ id: newId(), created: clock.now().toISOString() })),
    );
  },
  { functional: true },
);

/** Looks whether this device keeps cases, when it matters. */
export const findVault = createEffect(
  (actions = inject(Actions), vault = inject(CASE_VAULT)) => {
    return actions.pipe(
      ofType(keptActions.asked, vaultActions.caseIdentified),
      exhaustMap(() =>
        from(vault().then((kept) => kept.exists())).pipe(
          map((exists) => vaultActions.found({ vault: exists ? 'locked' : 'none' })),
          catchError((error: unknown) =>
            of(vaultActions.found({ vault: faultOf(error) === 'insecure' ? 'insecure' : 'unavailable' })),
          ),
        ),
      ),
    );
  },
  { functional: true },
);
