import { parsePartialDate } from '../patient/partial-date';

const millisecondsADay = 86_400_000;

/** Days from 1970-01-01 to an ISO day: a plain day of the calendar, without clock and time zone. Throws RangeError for what is no whole day. */
export function dayNumber(iso: string): number {
  const interval = parsePartialDate(iso);
  if (interval?.first !== interval?.last || !interval) throw new RangeError(`No day: "${iso}"`);
  return interval.first;
}

/** Whether a text is an ISO day, "2026-11-30", that there is. */
export function isDay(text: string): boolean {
  const interval = parsePartialDate(text);
  return interval !== null && interval.first === interval.last;
}

/** The ISO day so many days after 1970-01-01. */
export const isoDay = (number: number): string => new Date(number * millisecondsADay).toISOString().slice(0, 10);

/** The ISO day so many days after one; before it, where the number is negative. Throws RangeError for what is no whole day. */
export const daysAfter = (iso: string, days: number): string => isoDay(dayNumber(iso) + days);

/** Place of a day in its week: 0 is a Monday. */
export const weekdayOf = (iso: string): number => (((dayNumber(iso) + 3) % 7) + 7) % 7;

export const isWeekend = (iso: string): boolean => weekdayOf(iso) > 4;
