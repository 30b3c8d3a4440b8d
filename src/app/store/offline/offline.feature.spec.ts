import { TestBed } from '@angular/core/testing';
import { Store, provideStore } from '@ngrx/store';
import { newCase } from '../../../domain/case-file/kept-case';
import type { OfflineNews } from '../../storage/offline/offline-store';
import { caseFeature } from '../case/case.feature';
import { casesPageActions } from '../case/cases-page-actions';
import { keptActions, vaultActions } from '../kept/kept-actions';
import { keptFeature } from '../kept/kept.feature';
import { offlineActions, offlineStoreActions } from './offline-actions';
import { offlineFeature } from './offline.feature';

const release = { id: 'two', application: '0.2.0', knowledge: '2026.12', evidenceDate: '2026-12-01', bytes: 5 };

function begin(...news: OfflineNews[]) {
  TestBed.configureTestingModule({
    providers: [
      provideStore({
        case: caseFeature.reducer,
        kept: keptFeature.reducer,
        offline: offlineFeature.reducer,
      }),
    ],
  });
  const store = TestBed.inject(Store);
  const hear = (one: OfflineNews) => {
    store.dispatch(offlineStoreActions.newsHeard({ news: one }));
  };
  news.forEach(hear);
  return {
    store,
    hear,
    state: store.selectSignal(offlineFeature.selectOfflineState),
    line: store.selectSignal(offlineFeature.selectLine),
    newer: store.selectSignal(offlineFeature.selectNewer),
  };
}

describe('what is said of the stored application', () => {
  it('is nothing as long as all is well', () => {
    const { line, state } = begin({ kind: 'storing' }, { kind: 'stored', release });
    expect(line()).toBeNull();
    expect(state().standing).toBe('stored');
  });

  it('is that a newer release is ready, and that it waits for the end of the consultation', () => {
    const { store, line } = begin({ kind: 'ready', release });
    const ready = { kind: 'ready', release, locks: false } as const;
    expect(line()).toEqual({ ...ready, waitsFor: null });
    store.dispatch(casesPageActions.newCaseStarted());
    expect(line()).toEqual({ ...ready, waitsFor: 'case' });
    store.dispatch(casesPageActions.caseClosed());
    expect(line()).toEqual({ ...ready, waitsFor: null });
  });

  it('waits for two copies that are being joined', () => {
    const { store, line } = begin({ kind: 'ready', release });
    const mine = newCase('one', '2026-11-30T10:00:00Z');
    store.dispatch(keptActions.joinAsked({ join: { mine, theirs: mine, from: 'file', revision: 1 } }));
    expect(line()).toEqual({ kind: 'ready', release, locks: false, waitsFor: 'join' });
    store.dispatch(keptActions.joinLeft());
    expect(line()).toEqual({ kind: 'ready', release, locks: false, waitsFor: null });
  });

  it('is that a newer release locks the kept cases, where they are unlocked', () => {
    const { store, newer } = begin({ kind: 'ready', release });
    expect(newer()?.locks).toBeFalse();
    store.dispatch(vaultActions.unlocked({ lines: [], drafts: [] }));
    expect(newer()).toEqual({ kind: 'ready', release, waitsFor: null, locks: true });
    store.dispatch(vaultActions.locked());
    expect(newer()?.locks).toBeFalse();
  });

  it('is that another window stands against it, until it is asked for again', () => {
    const { store, newer } = begin({ kind: 'ready', release });
    store.dispatch(offlineStoreActions.heldElsewhere());
    expect(newer()?.waitsFor).toBe('window');
    store.dispatch(offlineActions.loadAsked());
    expect(newer()?.waitsFor).toBeNull();
  });

  it('is put off until it is looked for again, and stays in the settings', () => {
    const { store, line, newer } = begin({ kind: 'ready', release });
    store.dispatch(offlineActions.putOff());
    expect(line()).toBeNull();
    expect(newer()).not.toBeNull();
    store.dispatch(offlineStoreActions.newerLookedFor());
    expect(line()?.kind).toBe('ready');
  });

  it('is first what could not be had; putting that away does not put off the newer release', () => {
    const { store, line } = begin({ kind: 'ready', release }, { kind: 'missing', why: 'offline' });
    expect(line()).toEqual({ kind: 'offline' });
    store.dispatch(offlineActions.putOff());
    expect(line()?.kind).toBe('ready');
  });

  it('keeps apart that nothing is stored and that a newer release could not be', () => {
    expect(begin({ kind: 'refused', why: 'quota' }).state()).toEqual(
      jasmine.objectContaining({ standing: 'refused', refusal: 'quota' }),
    );
    TestBed.resetTestingModule();
    const { state, hear } = begin({ kind: 'stored', release }, { kind: 'refused', why: 'main-AB.js' });
    expect(state()).toEqual(jasmine.objectContaining({ standing: 'stored', refusal: 'main-AB.js' }));
    hear({ kind: 'ready', release });
    expect(state().refusal).toBeNull();
  });
});
