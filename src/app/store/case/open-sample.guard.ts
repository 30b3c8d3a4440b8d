import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { CurrentRole } from '../settings/current-role';

const pages = ['/patient', '/options', '/compare', '/matters', '/plan'];
const withParts = ['/navigator', '/library'];

/**
 * `/open/sample/<id>?to=/compare`: leads to a page with that sample; the page's own guard opens it. Only Tandem's pages are led to:
 * those of a case, and all of the library beside it.
 */
export const openSample: CanActivateFn = (route) => {
  const router = inject(Router);
  const first = inject(CurrentRole).mayOpen('/options') ? '/options' : '/navigator';
  const target = router.parseUrl(route.queryParamMap.get('to') ?? first);
  const path = target.toString().split(/[?#]/)[0] ?? '';
  const known = pages.includes(path) || withParts.some((page) => path === page || path.startsWith(`${page}/`));
  const destination = known ? target : router.parseUrl(first);
  destination.queryParams = { ...destination.queryParams, sample: route.paramMap.get('id') ?? '' };
  return destination;
};
