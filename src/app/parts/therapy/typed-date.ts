import { parsePartialDate } from '../../../domain/patient/partial-date';
import type { PartialDate } from '../../../domain/patient/record';

const monthFirst = /^(\d{1,2})[/.](\d{4})$/;
const loose = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const two = (part: string) => part.padStart(2, '0');

/**
 * A date as people type it: "2024", "2024-3", "3/2024", "2024-03-11". Null where it is none. A day before a month
 * ("3/4/2024") is not read: it means two different days in two countries.
 */
export function typedDate(text: string): PartialDate | null {
  const typed = text.trim();
  const month = monthFirst.exec(typed);
  const parts = loose.exec(typed);
  const date = month?.[1]
    ? `${month[2] ?? ''}-${two(month[1])}`
    : parts?.[1] && parts[2]
      ? [parts[1], two(parts[2]), ...(parts[3] ? [two(parts[3])] : [])].join('-')
      : typed;
  return parsePartialDate(date) ? date : null;
}
