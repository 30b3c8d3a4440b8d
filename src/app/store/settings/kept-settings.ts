import { type BoardRole, boardRoles } from '../../../domain/board/meeting';
import { agingItems, mostLimitDays, type ReadinessLimits } from '../../../domain/board/readiness';
import { isDay } from '../../../domain/navigation/calendar-day';
import { mostClosedDays } from '../../../domain/navigation/closed-days';
import { audiences } from '../../../i18n/audience';
import { languages } from '../../../i18n/language';
import {
  autoLocks,
  compareViews,
  defaultSettings,
  feverThresholds,
  regions,
  roles,
  themes,
  type Settings,
  type SitePhones,
} from './settings';

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

const days = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((one): one is string => typeof one === 'string' && isDay(one)))]
        .sort()
        .slice(0, mostClosedDays)
    : [];

const limits = (value: unknown): ReadinessLimits => {
  const held = asObject(value);
  const days = agingItems.flatMap((item) => {
    const told = held[item];
    return typeof told === 'number' && Number.isInteger(told) && told >= 1 && told <= mostLimitDays
      ? [[item, told] as const]
      : [];
  });
  return { ...defaultSettings.boardLimits, ...Object.fromEntries(days) };
};

/** Nobody, where a site says so; the usual core where nothing is said. */
const quorum = (value: unknown): readonly BoardRole[] =>
  Array.isArray(value) ? boardRoles.filter((role) => value.includes(role)) : defaultSettings.quorum;

/** Settings from what a device has kept, whatever it is: each field is checked, and has its default where it makes no sense. */
export function settingsFrom(kept: unknown): Settings {
  const held = asObject(kept);
  return {
    language: oneOf(held['language'], languages, defaultSettings.language),
    theme: oneOf(held['theme'], themes, defaultSettings.theme),
    audience: oneOf(held['audience'], audiences, defaultSettings.audience),
    region: oneOf(held['region'], regions, defaultSettings.region),
    feverThreshold: oneOf(held['feverThreshold'], feverThresholds, defaultSettings.feverThreshold),
    compareView: oneOf(held['compareView'], compareViews, defaultSettings.compareView),
    phones: phones(held['phones']),
    shelfLives: months(held['shelfLives']),
    autoLock: oneOf(held['autoLock'], autoLocks, defaultSettings.autoLock),
    role: oneOf(held['role'], roles, defaultSettings.role),
    closedDays: days(held['closedDays']),
    boardLimits: limits(held['boardLimits']),
    quorum: quorum(held['quorum']),
  };
}
