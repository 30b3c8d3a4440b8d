import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';

const pages = ['/patient', '/options', '/compare', '/matters'];

/** `/open/sample/<id>?to=/compare`: leads to a page with that sample; the page's own guard opens it. Only Tandem's pages are led to. */
export const openSample: CanActivateFn = (route) => {
  const router = inject(Router);
  const target = router.parseUrl(route.queryParamMap.get('to') ?? '/options');
  const known = pages.some((page) => target.toString().split('?')[0] === page);
  const destination = known ? target : router.parseUrl('/options');
  destination.queryParams = { ...destination.queryParams, sample: route.paramMap.get('id') ?? '' };
  return destination;
};
