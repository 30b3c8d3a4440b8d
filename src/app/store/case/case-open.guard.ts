import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { KnowledgeLibrary } from '../knowledge';
import { othersFirst } from '../pause';
import { caseFeature } from './case.feature';
import { NamedSample } from './named-sample';

/**
 * Lets in with an open case and the loaded knowledge. The address names the open sample (`?sample=<id>`), so that a
 * reload restores it; other cases are not in the address, and a reload leads back to the cases, where kept ones are unlocked.
 */
export const caseOpen: CanActivateFn = async (route, state) => {
  const router = inject(Router);
  const store = inject(Store);
  const library = inject(KnowledgeLibrary);
  const sample = inject(NamedSample);
  const named = route.queryParamMap.get('sample');

  const back = (reason: string) =>
    new RedirectCommand(router.createUrlTree(['/cases'], { queryParams: { reason } }), { replaceUrl: true });

  const first = library.knowledge() === null;
  try {
    const [found] = await Promise.all([sample.open(named), library.load()]);
    if (!found) return back('no-sample');
  } catch {
    return back('not-loaded');
  }
  // The first consultation and what the shell says of it are a frame's work of their own, before the page's.
  if (first) await othersFirst();
  const { record, sampleId } = store.selectSignal(caseFeature.selectCaseState)();
  if (record === null) return back('no-case');
  if (named === sampleId) return true;

  const target = router.parseUrl(state.url);
  const others = Object.entries(target.queryParams).filter(([name]) => name !== 'sample');
  target.queryParams = { ...Object.fromEntries(others), ...(sampleId === null ? {} : { sample: sampleId }) };
  return target;
};
