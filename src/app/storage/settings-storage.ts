import { InjectionToken } from '@angular/core';
import {
  audiences,
  defaultSettings,
  feverThresholds,
  regions,
  themes,
  type Settings,
  type SitePhones,
} from './settings';
import { languages } from '../../i18n/language';

const KEY = 'tandem.settings';

/** Reads and writes the settings of this device. Never holds anything about a patient. */
export interface SettingsStorage {
  /** What was kept, each field checked; a field that is missing or makes no sense has its default. */
  read(): Settings;
  /** null: kept. Otherwise why not, in the browser's words. */
  write(settings: Settings): string | null;
}

const oneOf = <Value>(value: unknown, allowed: readonly Value[], fallback: Value): Value =>
  allowed.includes(value as Value) ? (value as Value) : fallback;

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const phone = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 40) : '');

const phones = (value: unknown): SitePhones => {
  const held = asObject(value);
  return { clinic: phone(held['clinic']), urgent: phone(held['urgent']) };
};

const months = (value: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(asObject(value)).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 1 && entry[1] <= 60,
    ),
  );

/** Settings from what was parsed, whatever it is. */
export function settingsFrom(parsed: unknown): Settings {
  const held = asObject(parsed);
  return {
    language: oneOf(held['language'], languages, defaultSettings.language),
    theme: oneOf(held['theme'], themes, defaultSettings.theme),
    audience: oneOf(held['audience'], audiences, defaultSettings.audience),
    region: oneOf(held['region'], regions, defaultSettings.region),
    feverThreshold: oneOf(held['feverThreshold'], feverThresholds, defaultSettings.feverThreshold),
    phones: phones(held['phones']),
    shelfLives: months(held['shelfLives']),
  };
}

/** The browser's local storage. It may be switched off or full: reading then gives the defaults, writing says why. */
export function browserSettingsStorage(storage: () => Storage = () => localStorage): SettingsStorage {
  return {
    read() {
      try {
        return settingsFrom(JSON.parse(storage().getItem(KEY) ?? 'null'));
      } catch {
        return defaultSettings;
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
