import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { NamedSample } from './named-sample';

/** A page that needs no case: the sample that the address names is opened beside it, and the page waits for nothing. */
export const sampleKept: CanActivateFn = (route) => {
  const named = route.queryParamMap.get('sample');
  // A sample that cannot be fetched or found is no reason to refuse a page that does not need it.
  if (named !== null)
    void inject(NamedSample)
      .open(named)
      .catch(() => false);
  return true;
};
