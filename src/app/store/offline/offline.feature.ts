import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { ReleaseName, ReleaseTold } from '../../../worker/release';
import type { OfflineNews } from '../../storage/offline/offline-store';
import { selectInHand } from '../kept/kept-selectors';
import { keptFeature } from '../kept/kept.feature';
import { offlineActions, offlineStoreActions } from './offline-actions';

export interface OfflineState {
  /** How the storing of the release in use stands. */
  standing: 'not-asked' | 'storing' | 'stored' | 'refused' | Extract<OfflineNews, { kind: 'not-here' }>['why'];
  /** Why the release in use, or a newer one, could not be stored. */
  refusal: string | null;
  stored: ReleaseTold | null;
  /** A newer release that is stored whole and waits. */
  ready: ReleaseName | null;
  /** A part that could not be had. */
  missing: 'offline' | 'gone' | null;
  /** Whether another window has a case open, so that the newer release was not taken. */
  heldElsewhere: boolean;
  /** Whether the person does not want to hear of it now. */
  putOff: boolean;
}

const start: OfflineState = {
  standing: 'not-asked',
  refusal: null,
  stored: null,
  ready: null,
  missing: null,
  heldElsewhere: false,
  putOff: false,
};

/** A newer release, and what it waits for: an open case, two copies that are being joined, another window; null: it may be taken. */
export interface NewerRelease {
  kind: 'ready';
  release: ReleaseName;
  waitsFor: 'case' | 'join' | 'window' | null;
  /** Whether the kept cases are unlocked: loading the page anew forgets their key. */
  locks: boolean;
}

/** What the frame says. */
export type OfflineSaid = NewerRelease | { kind: 'offline' | 'gone' };

function heard(state: OfflineState, news: OfflineNews): OfflineState {
  switch (news.kind) {
    case 'storing':
      return { ...state, standing: 'storing', refusal: null };
    case 'stored':
      return { ...state, standing: 'stored', stored: news.release, refusal: null };
    case 'ready':
      return { ...state, ready: news.release, refusal: null, putOff: false };
    case 'refused':
      return { ...state, refusal: news.why, standing: state.stored ? 'stored' : 'refused' };
    case 'missing':
      return { ...state, missing: news.why };
    case 'not-here':
      return { ...state, standing: news.why };
  }
}

export const offlineFeature = createFeature({
  name: 'offline',
  reducer: createReducer(
    start,
    on(offlineStoreActions.newsHeard, (state, { news }): OfflineState => heard(state, news)),
    on(offlineStoreActions.heldElsewhere, (state): OfflineState => ({ ...state, heldElsewhere: true, missing: null })),
    // After a case it is offered again.
    on(offlineStoreActions.newerLookedFor, (state): OfflineState => ({
      ...state,
      putOff: false,
      heldElsewhere: false,
    })),
    on(offlineActions.loadAsked, (state): OfflineState => ({ ...state, heldElsewhere: false })),
    on(offlineActions.putOff, (state): OfflineState =>
      state.missing === null ? { ...state, putOff: true } : { ...state, missing: null },
    ),
  ),
  extraSelectors: ({ selectReady, selectMissing, selectPutOff, selectHeldElsewhere }) => {
    /** A newer release is never taken in the middle of a consultation. */
    const selectNewer = createSelector(
      selectReady,
      selectHeldElsewhere,
      selectInHand,
      keptFeature.selectVault,
      (release, heldElsewhere, inHand, vault): NewerRelease | null =>
        release && {
          kind: 'ready',
          release,
          waitsFor: inHand ?? (heldElsewhere ? 'window' : null),
          locks: vault === 'unlocked',
        },
    );
    return {
      selectNewer,
      /** What the frame says; null: nothing. */
      selectLine: createSelector(
        selectNewer,
        selectMissing,
        selectPutOff,
        (newer, missing, putOff): OfflineSaid | null => (missing ? { kind: missing } : putOff ? null : newer),
      ),
    };
  },
});
