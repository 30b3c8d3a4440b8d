import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { KnowledgeLibrary } from '../knowledge';
import { BoardReadiness } from './board-readiness';

/**
 * Lets in where what is missing of each case has a reason; else back to the agenda, which says what has none. It waits for the knowledge:
 * what nobody could look at yet is not ready.
 */
export const readyToPresent: CanActivateFn = async (route) => {
  const [readiness, router, library] = [inject(BoardReadiness), inject(Router), inject(KnowledgeLibrary)];
  await library.load();
  if (readiness.unready()?.length === 0) return true;
  const sample = route.queryParamMap.get('sample');
  return new RedirectCommand(router.createUrlTree(['/board/agenda'], { queryParams: { sample, reason: 'unready' } }), {
    replaceUrl: true,
  });
};
