// For specs only.
import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { defaultSettings } from '../storage/settings';
import { SETTINGS_STORAGE, type SettingsStorage } from '../storage/settings-storage';
import { provideTandemStore } from '../store/store.providers';

const forgetful: SettingsStorage = { read: () => defaultSettings, write: () => null };

/** The whole store over a device that keeps nothing, so that specs do not meet each other's settings. */
export function provideSpecStore(): EnvironmentProviders {
  return makeEnvironmentProviders([provideTandemStore(), { provide: SETTINGS_STORAGE, useValue: forgetful }]);
}
