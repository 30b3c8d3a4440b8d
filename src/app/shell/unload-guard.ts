import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { caseFeature } from '../store/case/case.feature';

/** Asks before the window closes on an own case that has changed: it is held in memory only. */
@Injectable({ providedIn: 'root' })
export class UnloadGuard {
  constructor() {
    const wouldLose = inject(Store).selectSignal(caseFeature.selectWouldLose);
    const view = inject(DOCUMENT).defaultView;
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault();
    };
    view?.addEventListener('beforeunload', ask);
    inject(DestroyRef).onDestroy(() => view?.removeEventListener('beforeunload', ask));
  }
}
