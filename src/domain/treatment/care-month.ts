import type { Checked } from '../evidence/text';
import type { Kleene } from '../logic/kleene';
import type { View } from '../logic/verdict';
import type { Monitoring, TreatmentOption } from './option';
import {
  type CareEvent,
  type GivenTreatment,
  type KnownSchedules,
  type PlannedCare,
  type TimedTest,
  givenTreatments,
  plannedTest,
  plannedTreatment,
  timedTests,
} from './planned-care';
import type { Given, OptionSchedule, Schedules } from './schedule';

/** What a person who counts takes for granted; each can be changed. */
export interface CareAssumptions {
  /** The first day of the month as a day of the treatment: 1 is the first month, 29 the second. */
  from: number;
  /** Length of the month; 28 holds whole weeks. */
  days: number;
  /** By place of a medicine in the schedule: which of its choices; left out: the first. */
  choices: Readonly<Record<number, number>>;
  /** Tests take a day with care of their own; false: they are done at home or near it. */
  testsAtCentre: boolean;
  /** Visits that the centre adds: days of the treatment. */
  addedVisits: readonly number[];
}

export const usualAssumptions: CareAssumptions = {
  from: 1,
  days: 28,
  choices: {},
  testsAtCentre: true,
  addedVisits: [],
};

export interface CareDay {
  /** Of the month, from 1. */
  day: number;
  /** Of the treatment, from 1. */
  ofTreatment: number;
  events: CareEvent[];
  /** A day with care: something that is not taken at home. unknown: only where what may not be for this person is. */
  withCare: Kleene;
}

/** What the month leaves out because nothing is held. recalled: held, but nobody read it, and only what was read is shown. */
export type NotHeld =
  | { kind: 'medicine'; drugId: string; why: 'noSchedule' | 'recalled' }
  | { kind: 'test'; monitoring: Monitoring; why: 'noDay' | 'recalled' };

export interface CareCount {
  /** Days on which it happens. */
  days: number;
  /** The same with what may be for this person. */
  atMost: number;
}

export interface CareMonth {
  kind: 'month';
  days: CareDay[];
  daysWithCare: CareCount;
  infusions: CareCount;
  injections: CareCount;
  tablets: CareCount;
  tests: CareCount;
  /** Tests before the first day, which are not counted. */
  before: Monitoring[];
  /** Tests whose source fixes no day; they are not counted either. */
  asNeeded: TimedTest[];
  notHeld: NotHeld[];
  /**
   * Nothing is left out. Where something is, the counts say "at least" and are not compared: fewer days would only mean that less
   * is held. Visits that no source names (to a clinic, for a scan) are never counted.
   */
  complete: boolean;
  assumptions: CareAssumptions;
}

/** asNeeded: care that has no days. notHeld: no schedule of the option is held, or nothing of it was read. */
export interface NoCareMonth {
  kind: 'asNeeded' | 'notHeld';
}

/**
 * A month on an option, from its schedule. Nothing is guessed: what has no day in a source is named as not held.
 * Throws RangeError for a month without days and for a choice that there is not.
 * @param person who it is for; null: nobody in particular, so that what depends on the person stays uncertain.
 */
export function careMonth(
  option: TreatmentOption,
  { treatments, options }: Schedules,
  person: View | null,
  onlyChecked: boolean,
  assumptions: CareAssumptions = usualAssumptions,
): CareMonth | NoCareMonth {
  const { from, days, addedVisits } = assumptions;
  if (!(Number.isInteger(from) && from >= 1 && Number.isInteger(days) && days >= 1)) {
    throw new RangeError(`No month of ${days} days from day ${from}`);
  }
  const schedule = options.find(({ optionId }) => optionId === option.id);
  if (!schedule) return { kind: 'notHeld' };
  if (schedule.asNeeded) return { kind: 'asNeeded' };
  const known = new Map(treatments.map((one) => [one.id, one]));
  const given = givenTreatments(schedule, known, person, assumptions.choices);
  const isShown = ({ checked }: { checked: Checked }) => !onlyChecked || checked !== null;
  const shownGiven = given.filter(({ schedule: one }) => isShown(one));
  if (given.length > 0 && shownGiven.length === 0) return { kind: 'notHeld' };

  const tests = timedTests(option, schedule);
  const planned: PlannedCare[] = [
    ...shownGiven.map(plannedTreatment),
    ...tests.filter(({ monitoring }) => isShown(monitoring)).flatMap((test) => plannedTest(test, shownGiven)),
    { event: { kind: 'addedVisit', certain: true }, falls: (day) => addedVisits.includes(day) },
  ];
  const calendar = Array.from({ length: days }, (_, place): CareDay => {
    const ofTreatment = from + place;
    const events = planned.filter(({ falls }) => falls(ofTreatment)).map(({ event }) => event);
    return { day: place + 1, ofTreatment, events, withCare: careOnDay(events, assumptions) };
  });
  const notHeld = [...medicinesNotHeld(option, schedule, known, given, isShown), ...testsNotHeld(tests, isShown)];
  return {
    kind: 'month',
    days: calendar,
    daysWithCare: {
      days: calendar.filter((day) => day.withCare === 'true').length,
      atMost: calendar.filter((day) => day.withCare !== 'false').length,
    },
    infusions: countOf(calendar, isGiven('infusion')),
    injections: countOf(calendar, isGiven('injection')),
    tablets: countOf(calendar, isGiven('tablets')),
    tests: countOf(calendar, ({ kind }) => kind === 'test'),
    before: tests.map(({ monitoring }) => monitoring).filter((one) => one.baseline && isShown(one)),
    asNeeded: tests.filter(({ test, monitoring }) => test.asNeeded && isShown(monitoring)),
    notHeld,
    complete: notHeld.length === 0,
    assumptions,
  };
}

type IsShown = (one: { checked: Checked }) => boolean;

const isGiven = (given: Given) => (event: CareEvent) => event.kind === 'treatment' && event.schedule.given === given;

/** Whether a day on which this happens is one with care: unknown, where all that takes the person away may not be for them. */
export function careOnDay(
  events: readonly CareEvent[],
  { testsAtCentre }: Pick<CareAssumptions, 'testsAtCentre'>,
): Kleene {
  const away = events.filter((event) => (event.kind === 'test' ? testsAtCentre : !isGiven('tablets')(event)));
  if (away.some(({ certain }) => certain)) return 'true';
  return away.length > 0 ? 'unknown' : 'false';
}

function countOf(days: readonly CareDay[], is: (event: CareEvent) => boolean): CareCount {
  const holding = days.map(({ events }) => events.filter(is)).filter((events) => events.length > 0);
  return { days: holding.filter((events) => events.some(({ certain }) => certain)).length, atMost: holding.length };
}

/** Drugs of the option that no choice of its schedule gives, and what was chosen but not read. */
function medicinesNotHeld(
  { drugs }: TreatmentOption,
  { medicines }: OptionSchedule,
  known: KnownSchedules,
  given: readonly GivenTreatment[],
  isShown: IsShown,
): NotHeld[] {
  const timed = new Set(medicines.flatMap(({ choices }) => choices.flat()).map((id) => known.get(id)?.drugId));
  return [
    ...drugs.flatMap(({ drugId }): NotHeld[] =>
      timed.has(drugId) ? [] : [{ kind: 'medicine', drugId, why: 'noSchedule' }],
    ),
    ...given.flatMap(({ schedule }): NotHeld[] =>
      schedule.drugId && !isShown(schedule) ? [{ kind: 'medicine', drugId: schedule.drugId, why: 'recalled' }] : [],
    ),
  ];
}

function testsNotHeld(tests: readonly TimedTest[], isShown: IsShown): NotHeld[] {
  return tests.flatMap(({ test, monitoring }): NotHeld[] => {
    if (!isShown(monitoring)) return [{ kind: 'test', monitoring, why: 'recalled' }];
    return test.runs || test.onDaysOf || test.asNeeded ? [] : [{ kind: 'test', monitoring, why: 'noDay' }];
  });
}

/** Days with care that may be compared between options; null: a month is not held, not complete, or not sure for this person. */
export function comparableCareDays(month: CareMonth | NoCareMonth): number | null {
  if (month.kind !== 'month' || !month.complete) return null;
  const { days, atMost } = month.daysWithCare;
  return days === atMost ? days : null;
}
