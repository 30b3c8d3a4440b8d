import type { Checked, Text } from '../evidence/text';
import { dayAfter } from './day-after';
import { type Closing, openDay } from './open-day';

/** On which days of the treatment somebody rings, counted from the first dose, which is day 1. */
export interface CallDays {
  /** @minimum 1 */
  from: number;
  /** Days from one call to the next; absent: one call. @minimum 1 */
  every?: number;
  /** The last day that may hold one; it stands with `every`. */
  to?: number;
}

/** A question of an early call, for whoever takes one of its medicines. */
export interface FirstCycleCall {
  id: string;
  /** By id; one of them is enough. */
  drugs: string[];
  days: CallDays;
  /** It is asked at every other call of the list too: what is looked for can begin on any day. */
  atEach?: true;
  /** Plain, as it is asked on the phone. */
  ask: Text;
  /** The side-effect plan that the answer is looked up in. */
  planId: string;
  /** The days are Tandem's own proposal, for the team to judge: the source says what to ask about and not when. */
  proposed?: true;
  sourceId: string | null;
  checked: Checked;
}

/** Everyday words for the symptom of a plan, in any language: to find it by, never shown. */
export interface EverydayWords {
  planId: string;
  /** Lower case. */
  words: string[];
}

/** What a call is prepared with: a part of the knowledge that is loaded by itself. */
export interface CallKnowledge {
  firstCycle: FirstCycleCall[];
  everyday: EverydayWords[];
}

/** One call of the list: everything that is asked on its day. */
export interface DatedCall {
  /** Stands for this call of this treatment, whatever the day falls on: "capecitabine.day-8". */
  key: string;
  day: number;
  /** ISO day, an open one; null: the day of the first dose is not fixed. */
  on: string | null;
  asks: readonly FirstCycleCall[];
}

/** The days of a question, in order. */
export function callDays({ from, every, to }: CallDays): number[] {
  if (every === undefined) return [from];
  const days: number[] = [];
  for (let day = from; day <= (to ?? from); day += every) days.push(day);
  return days;
}

/**
 * The calls of the first weeks of a treatment, by day; questions that fall on one day are one call. A day on which nobody is there moves
 * the date only: what stands for a call is its day of the treatment, whenever the first dose is.
 * @param drugs ids of the medicines that are given.
 * @param startsOn ISO day of the first dose; null: not fixed, then no call has a date.
 * @param closing when nobody rings.
 */
export function callsOf(
  optionId: string,
  drugs: readonly string[],
  startsOn: string | null,
  calls: readonly FirstCycleCall[],
  closing: Closing,
): DatedCall[] {
  const meant = calls.filter((call) => call.drugs.some((id) => drugs.includes(id)));
  const days = [...new Set(meant.flatMap((call) => callDays(call.days)))].sort((a, b) => a - b);
  return days.map((day) => ({
    key: `${optionId}.day-${day}`,
    day,
    on: startsOn === null ? null : openDay(dayAfter(startsOn, day - 1), closing),
    asks: meant.filter((call) => call.atEach ?? callDays(call.days).includes(day)),
  }));
}
