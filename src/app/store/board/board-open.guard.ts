import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { boardFeature } from './board.feature';

/** Lets in where a meeting is open; loading the page again closes one that is not kept, and leads to the meetings. */
export const boardOpen: CanActivateFn = (route) => {
  const router = inject(Router);
  if (inject(Store).selectSignal(boardFeature.selectBoard)() !== null) return true;
  const sample = route.queryParamMap.get('sample');
  return new RedirectCommand(router.createUrlTree(['/board'], { queryParams: { sample, reason: 'no-board' } }), {
    replaceUrl: true,
  });
};
