import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { KnowledgeLibrary } from '../knowledge';

/** Lets in with the loaded knowledge and no case: a page that speaks of the cases which it brings itself. */
export const knowledgeThere: CanActivateFn = async () => {
  const router = inject(Router);
  try {
    await inject(KnowledgeLibrary).load();
    return true;
  } catch {
    return new RedirectCommand(router.createUrlTree(['/cases'], { queryParams: { reason: 'not-loaded' } }), {
      replaceUrl: true,
    });
  }
};
