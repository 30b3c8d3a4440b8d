import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { keptFeature } from '../store/kept/kept.feature';
import { selectWouldLose } from '../store/kept/kept-selectors';
import { endWriting } from '../store/kept/typed-words';

/** Asks before the window closes on an own case that has changed and that nothing keeps, and on two copies that are being joined. */
@Injectable({ providedIn: 'root' })
export class UnloadGuard {
  constructor() {
    const store = inject(Store);
    const wouldLose = store.selectSignal(selectWouldLose);
    const join = store.selectSignal(keptFeature.selectJoin);
    const page = inject(DOCUMENT);
    const view = page.defaultView;
    const ask = (event: BeforeUnloadEvent) => {
      // What is still being typed is the case's too.
      endWriting(page);
      if (wouldLose() || join()) event.preventDefault();
    };
    view?.addEventListener('beforeunload', ask);
    inject(DestroyRef).onDestroy(() => view?.removeEventListener('beforeunload', ask));
  }
}
