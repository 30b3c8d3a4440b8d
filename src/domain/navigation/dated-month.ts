import type { Kleene } from '../logic/kleene';
import { type CareCount, type CareDay, type CareMonth, careOnDay } from '../treatment/care-month';
import type { CareEvent } from '../treatment/planned-care';
import { isWeekend } from './calendar-day';
import { dayAfter } from './day-after';
import { type Closing, closedFor, openDay } from './open-day';

/** Something that happens on a date. */
export interface DatedEvent {
  event: CareEvent;
  /** ISO day on which it is given. */
  on: string;
  /** ISO day on which the schedule has it; another than `on`: it was moved. */
  planned: string;
  /** Day of the treatment on which the schedule has it, from 1. */
  ofTreatment: number;
}

export interface DatedDay {
  /** ISO day. */
  on: string;
  /** Day of the treatment; 0 and below stand before the first. */
  ofTreatment: number;
  events: DatedEvent[];
  closed: 'holiday' | 'weekend' | null;
  withCare: Kleene;
}

/** A month of a treatment on the days of a calendar. */
export interface DatedMonth {
  month: CareMonth;
  /** Without a gap from the first to the last day; it goes beyond the month where care was moved out of it. */
  days: DatedDay[];
  moved: DatedEvent[];
  /** Each day counts in the month in which it falls, so that months add up. */
  daysWithCare: CareCount;
  /** Of these Mondays to Fridays, holidays included. */
  weekdaysWithCare: CareCount;
}

/** Tablets are taken at home on any day. */
const isTaken = (event: CareEvent) => event.kind === 'treatment' && event.schedule.given === 'tablets';

/**
 * Where the events of a day go when the centre is closed on it. A test is there to be read before what is taken or given: beside tablets,
 * which stay, it never goes to a later day, and beside an infusion it goes with it.
 */
function placesOf(planned: string, events: readonly CareEvent[], closing: Closing): (event: CareEvent) => string {
  const given = openDay(planned, closing);
  const tested =
    closing.rule === 'next' && events.some(isTaken) ? openDay(planned, { ...closing, rule: 'previous' }) : given;
  return (event) => (isTaken(event) ? planned : event.kind === 'test' ? tested : given);
}

/**
 * A month of care on real dates. What falls on a day on which the centre is closed goes to an open one by the rule; tablets stay,
 * a test due with them goes to the open day before, and what is moved shifts nothing that comes after it. Throws RangeError where the first day is no day.
 * @param startsOn ISO day of day 1 of the treatment.
 * @param around days of the months before and after: what is moved from them into this month stands in it.
 */
export function datedMonth(
  month: CareMonth,
  startsOn: string,
  closing: Closing,
  around: readonly CareDay[] = [],
): DatedMonth {
  const onDates = ({ ofTreatment, events }: CareDay): DatedEvent[] => {
    const planned = dayAfter(startsOn, ofTreatment - 1);
    const place = placesOf(planned, events, closing);
    return events.map((event) => ({ event, on: place(event), planned, ofTreatment }));
  };
  const { from, days: length } = month.assumptions;
  const [begins, ends] = [dayAfter(startsOn, from - 1), dayAfter(startsOn, from + length - 2)];
  const isOutside = (on: string) => on < begins || on > ends;
  const movedIn = around.flatMap(onDates).filter(({ on, planned }) => isOutside(planned) && !isOutside(on));
  const dated = [...movedIn, ...month.days.flatMap(onDates)];
  const places = dated.map(({ on }) => on);
  const first = least([...places, begins]);
  const last = most([...places, ends]);
  const days: DatedDay[] = [];
  for (let on = first; on <= last; on = dayAfter(on, 1)) {
    const events = dated.filter((one) => one.on === on);
    const withCare = careOnDay(
      events.map(({ event }) => event),
      month.assumptions,
    );
    days.push({ on, ofTreatment: 0, events, closed: closedFor(on, closing), withCare });
  }
  // Day 1 is that of the start, wherever the list begins.
  const before = days.findIndex(({ on }) => on >= begins);
  const counted = days.map((day, place) => ({ ...day, ofTreatment: from + place - before }));
  // Before the first month there is none that could count a day.
  const ofMonth = counted.filter(({ on }) => on <= ends && (on >= begins || from === 1));
  return {
    month,
    days: counted,
    moved: dated.filter(({ on, planned }) => on !== planned),
    daysWithCare: countOf(ofMonth),
    weekdaysWithCare: countOf(ofMonth.filter(({ on }) => !isWeekend(on))),
  };
}

/** ISO days stand in the order of their letters. */
const least = (days: readonly string[]) => days.reduce((a, b) => (a < b ? a : b));
const most = (days: readonly string[]) => days.reduce((a, b) => (a > b ? a : b));

const countOf = (days: readonly DatedDay[]): CareCount => ({
  days: days.filter(({ withCare }) => withCare === 'true').length,
  atMost: days.filter(({ withCare }) => withCare !== 'false').length,
});

/** The days in weeks, with empty places before the first and after the last. @param firstWeekday with which a week begins; 0: Monday. */
export function calendarWeeks(days: readonly DatedDay[], weekdayOfFirst: number, firstWeekday: number) {
  const before = (weekdayOfFirst - firstWeekday + 7) % 7;
  const cells: (DatedDay | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
