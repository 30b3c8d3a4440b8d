import type { PartialDate } from '../../domain/patient/record';
import type { Language } from '../../i18n/language';
import { formatter } from './formatters';

/** A day, month or year in words; what is no date is given back as it stands. Read in UTC: a date of the record has no time zone. */
export function readable(date: PartialDate, language: Language, length: 'short' | 'long'): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || Number.isNaN(year)) return date;
  if (!month) return String(year);
  const instant = new Date(Date.UTC(year, month - 1, day ?? 1));
  return formatter(Intl.DateTimeFormat, language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: length === 'long' ? 'long' : 'short',
    ...(day ? { day: 'numeric' } : {}),
  }).format(instant);
}
