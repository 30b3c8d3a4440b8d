import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { CurrentRole } from './current-role';

/** Lets in whose role may open the address; anybody else is told why not, and the address keeps what it says of the case. */
export const roleMay: CanActivateFn = (_, state) => {
  const router = inject(Router);
  if (inject(CurrentRole).mayOpen(state.url)) return true;
  const target = router.parseUrl(state.url);
  const sample: unknown = target.queryParams['sample'];
  const path = state.url.split(/[?#]/)[0] ?? '';
  const place = path.startsWith('/navigator/') ? 'trial' : (path.split('/')[1] ?? '');
  return new RedirectCommand(
    router.createUrlTree(['/closed', place], { queryParams: typeof sample === 'string' ? { sample } : {} }),
    { replaceUrl: true },
  );
};
