import fc from 'fast-check';
import { calendarFile, escaped, folded } from './calendar-file';

const octets = (text: string) => new TextEncoder().encode(text).length;
const anEvent = { uid: 'a@tandem', on: '2026-12-31', daily: 1, summary: 'Visit' };
const stamp = '20261130T181500Z';
/** As RFC 5545 says: a line end and a blank are taken out. */
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '');
const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));

describe('A calendar file', () => {
  it('holds whole days that end on the next, in lines that end as they must', () => {
    const file = calendarFile([anEvent], stamp);
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tandem//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:a@tandem',
      'DTSTAMP:20261130T181500Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Visit',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('repeats an entry of several days, each a day of its own', () => {
    const file = calendarFile([{ ...anEvent, daily: 21 }], stamp);
    expect(file).toContain('\r\nDTEND;VALUE=DATE:20270101\r\nRRULE:FREQ=DAILY;COUNT=21\r\n');
  });

  it('takes no day that there is not', () => {
    expect(() => calendarFile([{ ...anEvent, on: '2026-02-30' }], stamp)).toThrowError(RangeError);
  });

  it('escapes what a calendar would read as its own, and drops control letters', () => {
    expect(escaped('a,b;c\\d\r\ne\u0000\u007f')).toBe('a\\,b\\;c\\\\d\\ne');
    const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escaped(text)).not.toMatch(/[\r\n]/);
        expect(unescaped(escaped(text))).toBe(text.replace(/\r\n|\r/g, '\n'));
      }),
    );
  });

  it('folds at 75 octets, breaks no letter, and is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escaped(text)}`;
        const lines = folded(line).split('\r\n');
        expect(lines.every((one) => octets(one) <= 75)).toBeTrue();
        expect(lines.slice(1).every((one) => one.startsWith(' ') && one.length > 1)).toBeTrue();
        expect(unfolded(folded(line))).toBe(line);
        expect(new TextDecoder().decode(new TextEncoder().encode(folded(line)))).toBe(folded(line));
      }),
    );
    expect(folded('x'.repeat(75)).includes('\r\n')).toBeFalse();
    expect(folded('x'.repeat(76)).split('\r\n').map(octets)).toEqual([75, 2]);
    expect(
      folded(`${'x'.repeat(74)}é`)
        .split('\r\n')
        .map(octets),
    ).toEqual([74, 3]);
  });
});
