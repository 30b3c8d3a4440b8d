import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { SiteSettings } from '../../../domain/patient/record';
import { defaultSettings, type Settings } from './settings';
import { settingsActions, settingsStorageActions } from './settings-actions';

export interface SettingsState extends Settings {
  /** Why the settings could not be kept on this device; null: they are kept. */
  notKept: string | null;
}

const start: SettingsState = { ...defaultSettings, notKept: null };

export const settingsFeature = createFeature({
  name: 'settings',
  reducer: createReducer(
    start,
    on(settingsActions.changed, (state, { change }): SettingsState => ({ ...state, ...change })),
    on(settingsStorageActions.restored, (state, { settings }): SettingsState => ({ ...state, ...settings })),
    on(settingsStorageActions.saveFailed, (state, { reason }): SettingsState => ({ ...state, notKept: reason })),
    on(settingsStorageActions.saved, (state): SettingsState => (state.notKept ? { ...state, notKept: null } : state)),
  ),
  extraSelectors: ({ selectSettingsState, selectRegion, selectShelfLives, selectAutoLock }) => ({
    /** What is kept on the device. */
    selectKept: createSelector(
      selectSettingsState,
      ({
        language,
        theme,
        audience,
        region,
        phones,
        feverThreshold,
        compareView,
        shelfLives,
        autoLock,
        role,
        closedDays,
        boardLimits,
        quorum,
      }): Settings => ({
        language,
        theme,
        audience,
        region,
        phones,
        feverThreshold,
        compareView,
        shelfLives,
        autoLock,
        role,
        closedDays,
        boardLimits,
        quorum,
      }),
    ),
    /** Minutes without a touch after which the kept cases are locked. */
    selectAutoLockMinutes: createSelector(selectAutoLock, Number),
    /** What consult() reads. */
    selectSite: createSelector(selectRegion, selectShelfLives, (region, shelfLives): SiteSettings => ({
      region,
      shelfLives,
    })),
  }),
});
