import { type Signal, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { caseFeature } from '../store/case/case.feature';
import type { BannerPerson } from './patient-banner';

/** What the banner says of the open case; null: none is open. */
export function bannerOf(): Signal<BannerPerson | null> {
  const record = inject(Store).selectSignal(caseFeature.selectRecord);
  return computed(() => {
    const held = record();
    return held && { label: held.label, age: null, subtype: null, line: null, markers: [] };
  });
}
