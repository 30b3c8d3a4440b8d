import { formatDate, registerLocaleData } from '@angular/common';
import spanish from '@angular/common/locales/es';
import type { PartialDate } from '../../domain/patient/record';
import type { Language } from '../../i18n/language';

registerLocaleData(spanish);

/** Angular's own locale data: the first `Intl.DateTimeFormat` keeps a phone busy for longer than a frame while the page starts. */
const forms: Record<Language, { locale: string; long: readonly string[]; short: readonly string[] }> = {
  en: { locale: 'en-US', long: ['y', 'MMMM y', 'd MMMM y'], short: ['y', 'MMM y', 'd MMM y'] },
  es: { locale: 'es', long: ['y', `MMMM 'de' y`, `d 'de' MMMM 'de' y`], short: ['y', 'MMM y', 'd MMM y'] },
};

/** One letter of a day of the week, 0 Monday to 6 Sunday: "M", in Spanish "X" for Wednesday. */
export function weekdayLetter(day: number, language: Language): string {
  // 1 January 2024 was a Monday.
  return formatDate(Date.UTC(2024, 0, 1 + day), 'EEEEE', forms[language].locale, '+0000');
}

/** A day, month or year in words; what is no date is given back as it stands. Read in UTC: a date of the record has no time zone. */
export function readable(date: PartialDate, language: Language, length: 'short' | 'long'): string {
  const parts = date.split('-').map(Number);
  const [year, month, day] = parts;
  if (!year || parts.some(Number.isNaN)) return date;
  const { locale, [length]: patterns } = forms[language];
  const pattern = patterns[parts.length - 1];
  return pattern ? formatDate(Date.UTC(year, (month ?? 1) - 1, day ?? 1), pattern, locale, '+0000') : date;
}
