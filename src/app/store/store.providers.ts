import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideRouterStore, routerReducer } from '@ngrx/router-store';
import { provideStore } from '@ngrx/store';
import { caseFeature } from './case/case.feature';
import * as clockEffects from './clock/clock-effects';
import { clockFeature } from './clock/clock.feature';
import { devtoolsProviders } from './devtools';
import * as joinEffects from './kept/join-effects';
import * as joinedEffects from './kept/joined-effects';
import * as listEffects from './kept/list-effects';
import * as lockEffects from './kept/lock-effects';
import * as noteEffects from './kept/note-effects';
import * as saveEffects from './kept/save-effects';
import * as tabEffects from './kept/tab-effects';
import * as vaultEffects from './kept/vault-effects';
import { keptFeature } from './kept/kept.feature';
import * as knowledgeEffects from './knowledge/knowledge-effects';
import { knowledgeFeature } from './knowledge/knowledge.feature';
import { mattersFeature } from './matters/matters.feature';
import * as offlineEffects from './offline/offline-effects';
import { offlineFeature } from './offline/offline.feature';
import * as settingsEffects from './settings/settings-effects';
import { settingsFeature } from './settings/settings.feature';
import { talkFeature } from './talk/talk.feature';

/** The store with every slice and effect. */
export function provideTandemStore(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideStore(
      {
        router: routerReducer,
        [caseFeature.name]: caseFeature.reducer,
        [talkFeature.name]: talkFeature.reducer,
        [mattersFeature.name]: mattersFeature.reducer,
        [keptFeature.name]: keptFeature.reducer,
        [settingsFeature.name]: settingsFeature.reducer,
        [clockFeature.name]: clockFeature.reducer,
        [knowledgeFeature.name]: knowledgeFeature.reducer,
        [offlineFeature.name]: offlineFeature.reducer,
      },
      {
        runtimeChecks: {
          strictStateImmutability: true,
          strictActionImmutability: true,
          strictStateSerializability: false,
          strictActionSerializability: false,
          strictActionTypeUniqueness: true,
        },
      },
    ),
    // Settings first: the page is dressed before anything is drawn.
    provideEffects(settingsEffects, clockEffects, knowledgeEffects, offlineEffects),
    provideEffects(
      vaultEffects,
      saveEffects,
      listEffects,
      joinEffects,
      joinedEffects,
      lockEffects,
      noteEffects,
      tabEffects,
    ),
    provideRouterStore(),
    ...devtoolsProviders,
  ]);
}
