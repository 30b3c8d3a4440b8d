import { parsePartialDate } from '../patient/partial-date';

const millisecondsADay = 86_400_000;

/** The ISO day so many days after another; calendar days, so that no change of the clock moves it. Throws RangeError where `day` is none. */
export function dayAfter(day: string, days: number): string {
  const from = parsePartialDate(day);
  if (!from || from.first !== from.last) throw new RangeError(`No day: ${day}`);
  return new Date((from.first + days) * millisecondsADay).toISOString().slice(0, 10);
}

/** Weekday of an ISO day: 0 is a Monday. Throws RangeError where it is no day. */
export function weekdayOf(day: string): number {
  const from = parsePartialDate(day);
  if (!from || from.first !== from.last) throw new RangeError(`No day: ${day}`);
  // 1970-01-01 was a Thursday.
  return (((from.first + 3) % 7) + 7) % 7;
}

/** Calendar days from one ISO day to another, negative where that comes before it. Throws RangeError where either is no day. */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [parsePartialDate(from), parsePartialDate(to)];
  if (!first || !last) throw new RangeError(`No day: ${first ? to : from}`);
  return last.first - first.first;
}
