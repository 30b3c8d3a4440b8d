import { InjectionToken } from '@angular/core';

const KEY = 'tandem.settings';

/** Reads and writes the settings of this device as plain data. Never holds anything about a patient. */
export interface SettingsStorage {
  /** What was kept, unchecked; null where nothing was kept or it cannot be read. */
  read(): unknown;
  /** null: kept. Otherwise why not, in the browser's words. */
  write(settings: object): string | null;
}

/** The browser's local storage. It may be switched off or full: reading then gives null, writing says why. */
export function browserSettingsStorage(storage: () => Storage = () => localStorage): SettingsStorage {
  return {
    read() {
      try {
        return JSON.parse(storage().getItem(KEY) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    write(settings) {
      try {
        storage().setItem(KEY, JSON.stringify(settings));
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

export const SETTINGS_STORAGE = new InjectionToken<SettingsStorage>('SettingsStorage', {
  providedIn: 'root',
  factory: () => browserSettingsStorage(),
});
