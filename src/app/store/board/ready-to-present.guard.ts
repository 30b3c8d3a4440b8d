import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { BoardReadiness } from './board-readiness';

/** Lets in where what is missing of each case has a reason; else back to the agenda, which says what has none. */
export const readyToPresent: CanActivateFn = (route) => {
  if (inject(BoardReadiness).unready().length === 0) return true;
  const router = inject(Router);
  const sample = route.queryParamMap.get('sample');
  return new RedirectCommand(router.createUrlTree(['/board/agenda'], { queryParams: { sample, reason: 'unready' } }), {
    replaceUrl: true,
  });
};
