import { createActionGroup, props } from '@ngrx/store';
import type { Settings } from './settings';

/** A switch of the frame or a field of the settings page was set. */
export const settingsActions = createActionGroup({
  source: 'Settings',
  events: { Changed: props<{ change: Partial<Settings> }>() },
});

/** What the device's storage said. */
export const settingsStorageActions = createActionGroup({
  source: 'Settings Storage',
  events: {
    Restored: props<{ settings: Settings }>(),
    'Save Failed': props<{ reason: string }>(),
    Saved: props<{ settings: Settings }>(),
  },
});
