import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { KnowledgeLibrary } from '../knowledge';
import { casesPageActions } from './cases-page-actions';
import { caseFeature } from './case.feature';

/**
 * Lets in with an open case and the loaded knowledge. The address names the open sample (`?sample=<id>`), so that a
 * reload restores it; other cases live in memory only and a reload leads back to the cases, with a sentence.
 */
export const caseOpen: CanActivateFn = async (route, state) => {
  const router = inject(Router);
  const store = inject(Store);
  const library = inject(KnowledgeLibrary);
  const record = store.selectSignal(caseFeature.selectRecord);
  const sampleId = store.selectSignal(caseFeature.selectSampleId);
  const named = route.queryParamMap.get('sample');

  const back = (reason: string) =>
    new RedirectCommand(router.createUrlTree(['/cases'], { queryParams: { reason } }), { replaceUrl: true });
  const at = (sample: string | null) => {
    const target = router.parseUrl(state.url);
    const { sample: _, ...others } = target.queryParams as Record<string, string>;
    target.queryParams = sample === null ? others : { ...others, sample };
    return target;
  };

  try {
    await library.load();
    // A named sample is opened where nothing is open or another sample is; an own case is never thrown away for it.
    if (named !== null && named !== sampleId() && (record() === null || sampleId() !== null)) {
      const sample = (await library.samples()).find(({ id }) => id === named);
      if (!sample) return back('no-sample');
      store.dispatch(casesPageActions.sampleOpened({ id: sample.id, record: sample.record }));
    }
  } catch {
    return back('not-loaded');
  }
  if (record() === null) return back('no-case');
  return named === sampleId() ? true : at(sampleId());
};
