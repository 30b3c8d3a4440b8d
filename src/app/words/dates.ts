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

/** A day without its year: "7 Dec", in Spanish "7 dic". What is no date is given back as it stands. */
export function dayAndMonth(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return date;
  return formatDate(Date.UTC(year, month - 1, day), 'd MMM', forms[language].locale, '+0000');
}

/** Regions as the browser knows them; of others weeks begin on a Monday. */
const countries: Readonly<Record<string, string>> = { US: 'US', UK: 'GB', CH: 'CH', JP: 'JP', CN: 'CN' };

/** The day with which a week begins where the centre is: 0 Monday, 6 Sunday. Monday where the browser does not tell. */
export function firstWeekday(region: string, language: Language): number {
  const country = countries[region];
  if (!country) return 0;
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(`${language}-${country}`);
  return ((locale.getWeekInfo?.().firstDay ?? 1) + 6) % 7;
}
