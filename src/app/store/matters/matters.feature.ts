import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import {
  moved,
  nothingSaid,
  type Said,
  saidIn,
  weighingOf,
  withOwn,
  withPicked,
  withoutPicked,
} from '../../../domain/preference/said';
import { noPreferences, type Preferences, type Weighing, withTry } from '../../../domain/preference/weighing';
import { casesPageActions } from '../case/cases-page-actions';
import { importPageActions } from '../case/import-page-actions';
import { clockFeature } from '../clock/clock.feature';
import { vaultActions } from '../kept/kept-actions';
import { mattersPageActions } from './matters-page-actions';

interface Spoken {
  said: Said;
  preferences: Preferences;
}

export interface MattersState extends Spoken {
  /** How it stood before something was taken back; null: nothing was, or something has been said since. */
  before: Spoken | null;
}

const nothing: MattersState = { said: nothingSaid, preferences: noPreferences, before: null };

const withSaid = (state: MattersState, said: Said): MattersState => ({ ...state, said, before: null });

/** The state with something taken back, which can be undone. */
const takenBack = ({ said, preferences }: MattersState, change: Partial<Spoken>): MattersState => ({
  said,
  preferences,
  ...change,
  before: { said, preferences },
});

/** What matters belongs to one person: another case begins with nothing said. */
export const mattersFeature = createFeature({
  name: 'matters',
  reducer: createReducer(
    nothing,
    on(
      casesPageActions.sampleOpened,
      casesPageActions.newCaseStarted,
      casesPageActions.caseClosed,
      importPageActions.recordImported,
      vaultActions.caseLockedAway,
      (): MattersState => nothing,
    ),
    on(vaultActions.caseOpened, (_, { kept: { said, preferences } }): MattersState => ({
      ...nothing,
      said,
      preferences,
    })),
    on(mattersPageActions.concernPicked, (state, { id }): MattersState => withSaid(state, withPicked(state.said, id))),
    on(mattersPageActions.concernTakenBack, (state, { id }): MattersState =>
      takenBack(state, { said: withoutPicked(state.said, id) }),
    ),
    on(mattersPageActions.concernMoved, (state, { id, by }): MattersState =>
      withSaid(state, moved(state.said, id, by)),
    ),
    on(mattersPageActions.ownWordsTyped, (state, { typed }): MattersState =>
      withSaid(state, withOwn(state.said, typed)),
    ),
    on(mattersPageActions.ownWordsTakenBack, (state): MattersState =>
      takenBack(state, { said: withOwn(state.said, '') }),
    ),
    on(mattersPageActions.firstNamed, (state, { id }): MattersState => withSaid(state, { ...state.said, first: id })),
    on(mattersPageActions.weightSaid, (state, { id, points }): MattersState =>
      withSaid(state, { ...state.said, beside: { ...state.said.beside, [id]: points } }),
    ),
    on(mattersPageActions.tryKept, (state, { feelsRight, day }): MattersState => ({
      ...state,
      preferences: { ...withTry(state.preferences, weighingOf(state.said, day)), feelsRight },
      before: null,
    })),
    on(mattersPageActions.tryGoneBackTo, (state, { place }): MattersState => {
      const kept = state.preferences.tries[place];
      return kept ? takenBack(state, { said: saidIn(kept) }) : state;
    }),
    on(mattersPageActions.tryWithdrawn, (state, { place }): MattersState => {
      const { tries, feelsRight } = state.preferences;
      const wasLast = place === tries.length - 1;
      return takenBack(state, {
        preferences: { tries: tries.filter((_, i) => i !== place), feelsRight: wasLast ? null : feelsRight },
      });
    }),
    on(mattersPageActions.allWithdrawn, (state): MattersState =>
      takenBack(state, { said: nothingSaid, preferences: noPreferences }),
    ),
    on(mattersPageActions.undone, (state): MattersState => (state.before ? { ...state.before, before: null } : state)),
  ),
  extraSelectors: ({ selectSaid }) => ({
    /** What is said now, as it counts in every view. */
    selectWeighing: createSelector(selectSaid, clockFeature.selectToday, (said, today): Weighing =>
      weighingOf(said, today),
    ),
  }),
});
