import type { PartialDate } from '../patient/record';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

/** The day, month or year of a FHIR date, dateTime or instant; undefined where it is no date of the calendar. */
export function partialDateOf(value: unknown): PartialDate | undefined {
  const found = typeof value === 'string' ? shape.exec(value.trim()) : null;
  if (!found) return undefined;
  const [, year = '', month, day] = found;
  if (Number(year) < 1900) return undefined;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${month}`;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  return `${year}-${month}-${day}`;
}

/** First day that the date can mean. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that the date can mean. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const month = date.length === 7 ? Number(date.slice(5)) : 12;
  return `${date.slice(0, 4)}-${pad(month)}-${pad(daysInMonth(Number(date.slice(0, 4)), month))}`;
}

/** Whether every day of `a` is before every day of `b`. */
export function surelyBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** Whole days from the first day of `a` to the first day of `b`; negative where `b` is earlier. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  return dayNumber(firstDay(b)) - dayNumber(firstDay(a));
}

/** Completed years from `birth` to `day`: one number, or both ends where the birth date is partial. */
export function ageOn(birth: PartialDate, day: string): { from: number; to: number } {
  return { from: yearsBetween(lastDay(birth), day), to: yearsBetween(firstDay(birth), day) };
}

function yearsBetween(start: string, end: string): number {
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  return end.slice(5) < start.slice(5) ? years - 1 : years;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1 March of year 0: only differences are used. */
function dayNumber(day: string): number {
  const month = (Number(day.slice(5, 7)) + 9) % 12;
  const year = Number(day.slice(0, 4)) - (month >= 10 ? 1 : 0);
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((month * 306 + 5) / 10) +
    Number(day.slice(8, 10))
  );
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
