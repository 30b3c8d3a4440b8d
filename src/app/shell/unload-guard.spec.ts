import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Store } from '@ngrx/store';
import { newCase } from '../../domain/case-file/kept-case';
import { casesPageActions } from '../store/case/cases-page-actions';
import { importPageActions } from '../store/case/import-page-actions';
import { keptActions } from '../store/kept/kept-actions';
import { provideSpecStore, sampleWith } from '../store/testing';
import { provideWords } from '../words/words.providers';
import { UnloadGuard } from './unload-guard';

describe('UnloadGuard', () => {
  it('asks before the window closes on what nothing keeps, and only then', () => {
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
    store.dispatch(casesPageActions.caseClosed());
    expect(asked()).toBeFalse();
    const mine = newCase('one', '2026-11-30T10:00:00Z');
    store.dispatch(keptActions.joinAsked({ join: { mine, theirs: mine, from: 'file', revision: 1 } }));
    expect(asked()).toBeTrue();
  });
});
