import { dayAfter } from './day-after';

/** An entry of a calendar: one whole day, or the same on several days in a row. It holds no name and no diagnosis. */
export interface FiledEvent {
  /** Stable: a calendar that reads the file again writes over what it has. */
  uid: string;
  /** ISO day, the first. */
  on: string;
  /** Days in a row, each an entry of its own in the calendar; 1 or more. */
  daily: number;
  summary: string;
}

/** Octets of a line (RFC 5545, 3.1), its end not counted. */
const longestLine = 75;

/** Letters that a calendar reads as its own (RFC 5545, 3.3.11). */
export const escaped = (text: string): string =>
  withoutControls(text.replace(/[\\;,]/g, (letter) => `\\${letter}`).replace(/\r\n|\r|\n/g, '\\n'));

/** Control letters but the tab stand in no text of a calendar, nor does half a letter. */
const withoutControls = (text: string) =>
  Array.from(text)
    .filter((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return letter === '\t' || (point >= 0x20 && point !== 0x7f && !(point >= 0xd800 && point <= 0xdfff));
    })
    .join('');

/** Octets of a letter in UTF-8. */
function octets(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** A line broken into lines of at most 75 octets; a letter is never broken. Each further line begins with a blank, which is counted. */
export function folded(line: string): string {
  const lines: string[] = [];
  let [now, length] = ['', 0];
  for (const letter of line) {
    const size = octets(letter);
    if (length + size > longestLine) {
      lines.push(now);
      [now, length] = [' ', 1];
    }
    now += letter;
    length += size;
  }
  return [...lines, now].join('\r\n');
}

/** A short id that tells nothing of the text that it is made of (FNV-1a, 32 bits, base 36). */
export function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

const plain = (iso: string) => iso.replaceAll('-', '');

/**
 * A calendar file (RFC 5545) of whole days, which have no time zone.
 * @param stamp when it was made, in UTC: "20261130T181500Z".
 * Throws RangeError for a day that there is not.
 */
export function calendarFile(events: readonly FiledEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tandem//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, on, daily, summary }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      'SEQUENCE:0',
      `DTSTART;VALUE=DATE:${plain(dayAfter(on, 0))}`,
      `DTEND;VALUE=DATE:${plain(dayAfter(on, 1))}`,
      ...(daily > 1 ? [`RRULE:FREQ=DAILY;COUNT=${daily}`] : []),
      `SUMMARY:${escaped(summary)}`,
      // A day with care does not stand as busy for whoever looks at a shared calendar.
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
