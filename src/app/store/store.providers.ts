import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideRouterStore, routerReducer } from '@ngrx/router-store';
import { provideStore } from '@ngrx/store';
import { caseFeature } from './case/case.feature';
import * as clockEffects from './clock/clock-effects';
import { clockFeature } from './clock/clock.feature';
import { devtoolsProviders } from './devtools';
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
    provideRouterStore(),
    ...devtoolsProviders,
  ]);
}
