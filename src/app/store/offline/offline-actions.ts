import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { OfflineNews } from '../../storage/offline/offline-store';

/** What is heard of the application as this device stores it. */
export const offlineStoreActions = createActionGroup({
  source: 'Offline Store',
  events: {
    'News Heard': props<{ news: OfflineNews }>(),
    'Newer Looked For': emptyProps(),
    /** The newer release was not taken: a case is open in another window. */
    'Held Elsewhere': emptyProps(),
  },
});

/** What a person does about it: in the line of the frame, and in the settings. */
export const offlineActions = createActionGroup({
  source: 'Offline Line',
  events: {
    /** To load the page anew: with the newer release, or whole again. */
    'Load Asked': emptyProps(),
    'Put Off': emptyProps(),
  },
});
