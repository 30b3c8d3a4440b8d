import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { settingsFeature } from '../settings/settings.feature';

/** Leads to the page of the board, which says for whom it is, before anything is drawn in the shared view. */
export const forProfessionals: CanActivateFn = (route) => {
  if (inject(Store).selectSignal(settingsFeature.selectAudience)() === 'clinician') return true;
  const sample = route.queryParamMap.get('sample');
  return new RedirectCommand(inject(Router).createUrlTree(['/board'], { queryParams: { sample } }), {
    replaceUrl: true,
  });
};
