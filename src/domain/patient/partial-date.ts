import type { PossibleNumber } from '../logic/possible';
import { between } from '../logic/possible';
import type { PartialDate } from './record';

/** First and last day that a partial date allows, as days since 1970-01-01 (UTC, no clock). */
export interface DayInterval {
  first: number;
  last: number;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const millisecondsADay = 86_400_000;

const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / millisecondsADay;

/** Days that "2026", "2026-11" or "2026-11-23" allows; null where the text is no such date (2026-02-30 included). */
export function parsePartialDate(text: PartialDate): DayInterval | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  const day = Number(match[3]);
  const exact = dayNumber(year, month, day);
  return day >= 1 && exact <= dayNumber(year, month + 1, 0) ? { first: exact, last: exact } : null;
}

/** Calendar months from one day to a later one, the days left over as a fraction of 31; negative where it is earlier. */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return -monthsBetween(to, from);
  const a = new Date(from * millisecondsADay);
  const b = new Date(to * millisecondsADay);
  let months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  let days = b.getUTCDate() - a.getUTCDate();
  if (days < 0) {
    months--;
    days += 31;
  }
  return months + days / 31;
}

/** Months that may have passed between two partly known days, never below zero. */
export function monthsSpan(from: DayInterval, to: DayInterval): PossibleNumber {
  const lo = Math.max(0, monthsBetween(from.last, to.first));
  const hi = Math.max(0, monthsBetween(from.first, to.last));
  return between(lo, Math.max(lo, hi));
}
