import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Store } from '@ngrx/store';
import { casesPageActions } from '../store/case/cases-page-actions';
import { importPageActions } from '../store/case/import-page-actions';
import { provideSpecStore, sampleWith } from '../store/testing';
import { provideWords } from '../words/words.providers';
import { UnloadGuard } from './unload-guard';

describe('UnloadGuard', () => {
  it('asks before the window closes on an own case that has changed, and only then', () => {
    TestBed.configureTestingModule({ providers: [provideWords(), provideRouter([]), provideSpecStore()] });
    // The test runner listens to this event itself: the handler is called, not the window.
    const listen = spyOn(window, 'addEventListener');
    TestBed.inject(UnloadGuard);
    const handler = listen.calls.allArgs().find(([name]) => name === 'beforeunload')?.[1] as (event: Event) => void;
    const asked = () => {
      const event = new Event('beforeunload', { cancelable: true });
      handler(event);
      return event.defaultPrevented;
    };
    const { record } = sampleWith({ id: 'one' });
    const store = TestBed.inject(Store);
    expect(asked()).toBeFalse();
    store.dispatch(casesPageActions.sampleOpened({ id: 'one', record }));
    expect(asked()).toBeFalse();
    store.dispatch(importPageActions.recordImported({ record }));
    expect(asked()).toBeTrue();
  });
});
