import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { calendarFile, type FiledEvent } from '../../src/domain/navigation/calendar-file';
import { dayAfter } from '../../src/domain/navigation/day-after';
import { datedMonth } from '../../src/domain/navigation/dated-month';
import { filedMonth } from '../../src/domain/navigation/filed-month';
import type { ClosedRule } from '../../src/domain/navigation/open-day';
import { careMonth, usualAssumptions } from '../../src/domain/treatment/care-month';
import { readShelf } from '../check/files';

const zones = ['UTC', 'America/New_York', 'Europe/Madrid', 'Pacific/Auckland', 'Asia/Kolkata'];
/** The months that follow hold the ends and beginnings of summer time in all of these zones. */
const starts = ['2026-03-02', '2026-03-20', '2026-09-21', '2026-10-12', '2026-10-26', '2027-03-08', '2027-10-18'];
const rules: readonly ClosedRule[] = ['next', 'previous', 'keep'];
const zone = process.env['TZ'];
after(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const shelf = readShelf();
const schedules = {
  treatments: shelf.treatmentSchedules.map(({ item }) => item),
  options: shelf.optionSchedules.map(({ item }) => item),
};

/** A line with all that a calendar reads as its own, longer than a line may be. */
const words = 'Visit, día; test\\scan “mañana” — infusión y análisis de sangre, corazón y 採血 🩸, and more of it';

/** The files of all options, each month of another start and rule. */
const files = shelf.options.flatMap(({ item: option }, place) =>
  starts.flatMap((startsOn, turn) => {
    const from = [1, 29, 57][(place + turn) % 3] ?? 1;
    const month = careMonth(option, schedules, null, false, { ...usualAssumptions, from });
    if (month.kind !== 'month') return [];
    const rule = rules[(place + turn) % 3] ?? 'next';
    const dated = datedMonth(month, startsOn, { closedDays: [dayAfter(startsOn, 21)], weekends: true, rule });
    const events = filedMonth(dated, {
      prefix: option.id,
      visit: (on) => `${words} (${on.length})`,
      tablets: () => 'Tablets, at home',
    });
    return [{ name: `${option.id} from ${startsOn}`, events, text: calendarFile(events, '20261130T181500Z') }];
  }),
);

interface Read {
  uid: string;
  on: string;
  until: string;
  summary: string;
  /** The last day of one that repeats. */
  last: string;
}
const sorted = (events: Read[]) => events.sort((a, b) => (a.uid < b.uid ? -1 : 1));
const meant = (events: readonly FiledEvent[]) =>
  sorted(
    events.map(({ uid, on, daily, summary }) => ({
      uid,
      on,
      until: dayAfter(on, 1),
      summary,
      last: dayAfter(on, daily - 1),
    })),
  );

function readFirst(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return sorted(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      let last = event.startDate;
      const days = event.iterator();
      for (let next = days.next() as ICAL.Time | undefined; next; next = days.next() as ICAL.Time | undefined)
        last = next;
      assert.ok(event.startDate.isDate, 'a whole day');
      return {
        uid: event.uid,
        on: event.startDate.toString(),
        until: event.endDate.toString(),
        summary: event.summary,
        last: last.toString(),
      };
    }),
  );
}

/** The day that stands on a wall in this zone. */
const wall = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

function readSecond(text: string): Read[] {
  return sorted(
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) => {
      if (one?.type !== 'VEVENT') return [];
      const dates = one.rrule
        ? nodeIcal.expandRecurringEvent(one, { from: one.start, to: new Date(one.start.getTime() + 400 * 86_400_000) })
        : [];
      const summary = typeof one.summary === 'string' ? one.summary : one.summary.val;
      assert.equal(one.datetype, 'date');
      const last = dates.at(-1)?.start ?? one.start;
      return [{ uid: one.uid, on: wall(one.start), until: wall(one.end ?? one.start), summary, last: wall(last) }];
    }),
  );
}

test('there is a file of every option that has a month, with and without moved days', () => {
  assert.ok(files.length > 300, `${files.length} files`);
  assert.ok(files.some(({ events }) => events.some(({ daily }) => daily > 1)));
  assert.ok(files.every(({ events }) => new Set(events.map(({ uid }) => uid)).size === events.length));
});

for (const one of zones) {
  test(`two calendars read the same days and words in ${one}, over changes of the clock`, () => {
    process.env['TZ'] = one;
    for (const { name, events, text } of files) {
      assert.deepEqual(readFirst(text), meant(events), name);
      assert.deepEqual(readSecond(text), meant(events), name);
    }
  });
}
