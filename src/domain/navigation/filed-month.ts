import type { FiledEvent } from './calendar-file';
import { dayNumber } from './calendar-day';
import type { DatedEvent, DatedMonth } from './dated-month';

/** What a file for a calendar says of a day, and whether tablets stand in it. */
export interface FilingAsked {
  /** Begins the id of every entry: the same for the same person and treatment, and nothing that tells who it is. */
  prefix: string;
  /** Words of a day with care. */
  visit: (events: readonly DatedEvent[]) => string;
  /** Words of tablets taken on days in a row; null: tablets stay out. */
  tablets: ((event: DatedEvent) => string) | null;
}

/**
 * The entries of a month: one for each day with a visit or a test, near home as well, and on demand one that repeats for each run of tablets. Ids
 * go by the day of the treatment, so that a file made again after a day was moved puts the entry in its place.
 */
export function filedMonth({ days }: DatedMonth, { prefix, visit, tablets }: FilingAsked): FiledEvent[] {
  const visitDays = days.flatMap(({ on, events }) => {
    const away = events.filter((one) => !isTablets(one));
    return away.length > 0 ? [{ on, away, first: Math.min(...away.map(({ ofTreatment }) => ofTreatment)) }] : [];
  });
  const visits = visitDays.map(({ on, away, first }): FiledEvent => {
    // Tests that went to an open day before what is given leave it the id of their day.
    const isAhead = away.every(isTest) && visitDays.some((other) => other.first === first && other.on > on);
    return { uid: `${prefix}-day-${first}${isAhead ? '-tests' : ''}@tandem`, on, daily: 1, summary: visit(away) };
  });
  if (!tablets) return visits;
  const taken = new Map<string, DatedEvent[]>();
  for (const one of days.flatMap(({ events }) => events.filter(isTablets))) {
    const id = one.event.kind === 'treatment' ? one.event.schedule.id : '';
    taken.set(id, [...(taken.get(id) ?? []), one]);
  }
  const runs = [...taken.values()].flatMap((of, place) =>
    inARow(of).map(({ first, daily }): FiledEvent => ({
      uid: `${prefix}-tablets-${place + 1}-day-${first.ofTreatment}@tandem`,
      on: first.on,
      daily,
      summary: tablets(first),
    })),
  );
  return [...visits, ...runs];
}

const isTablets = ({ event }: DatedEvent) => event.kind === 'treatment' && event.schedule.given === 'tablets';

const isTest = ({ event }: DatedEvent) => event.kind === 'test';

function inARow(events: readonly DatedEvent[]): { first: DatedEvent; daily: number }[] {
  const runs: { first: DatedEvent; daily: number }[] = [];
  for (const one of events) {
    const last = runs.at(-1);
    if (last && dayNumber(last.first.on) + last.daily === dayNumber(one.on)) last.daily++;
    else runs.push({ first: one, daily: 1 });
  }
  return runs;
}
