import { inject } from '@angular/core';
import type { Action } from '@ngrx/store';
import { type Observable, catchError, from, of } from 'rxjs';
import { vaultActions } from './kept-actions';
import type { KeptDesk } from './kept-desk';
import { faultOf, KEPT_DESK } from './kept-desk-port';

/** For effects: does a work with the kept cases; where it is refused, says why. */
export function atDesk(): (work: (desk: KeptDesk) => Promise<Action>) => Observable<Action> {
  const desk = inject(KEPT_DESK);
  return (work) =>
    from(desk().then(work)).pipe(
      catchError((error: unknown) => of(vaultActions.requestFailed({ fault: faultOf(error) }))),
    );
}
