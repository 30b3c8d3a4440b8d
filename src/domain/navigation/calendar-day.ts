import { parsePartialDate } from '../patient/partial-date';
import { weekdayOf } from './day-after';

/** Letters of "2026-11-30". */
const wholeDay = 10;

/** Days from 1970-01-01 to an ISO day: a plain day of the calendar, without clock and time zone. Throws RangeError for what is no whole day. */
export function dayNumber(iso: string): number {
  const interval = parsePartialDate(iso);
  if (interval?.first !== interval?.last || !interval) throw new RangeError(`No day: "${iso}"`);
  return interval.first;
}

/** Whether a value is an ISO day, "2026-11-30", that there is. */
export function isDay(value: unknown): value is string {
  const interval = typeof value === 'string' && value.length === wholeDay ? parsePartialDate(value) : null;
  return interval !== null && interval.first === interval.last;
}

export const isWeekend = (iso: string): boolean => weekdayOf(iso) > 4;
