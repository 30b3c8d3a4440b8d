import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { selectWouldLose } from '../store/kept/kept-selectors';

/** Asks before the window closes on an own case that has changed and that nothing keeps. */
@Injectable({ providedIn: 'root' })
export class UnloadGuard {
  constructor() {
    const wouldLose = inject(Store).selectSignal(selectWouldLose);
    const view = inject(DOCUMENT).defaultView;
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault();
    };
    view?.addEventListener('beforeunload', ask);
    inject(DestroyRef).onDestroy(() => view?.removeEventListener('beforeunload', ask));
  }
}
