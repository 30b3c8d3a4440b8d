import { dayAfter } from '../navigation/day-after';
import type { CareTiming } from './care-plan';
import type { ExpectedPlan } from './care-plan-for';
import type { GivenDrug } from './emetic-risk';

/** Weeks that are drawn one by one; what is later stands together. */
export const drawnWeeks = 12;

/** When a side effect comes, as far as it was read: weeks after the start, the first is 1. */
export interface EffectSpan {
  timing: CareTiming;
  /** null: no week was read, and none is guessed. */
  from: number | null;
  worst: number | null;
  /** null: no end was read. */
  to: number | null;
  /** ISO day on which `from` begins; null: the first day is not fixed, or it is counted from each dose. */
  fromDay: string | null;
}

/** A side effect to expect with its times; none with a week: it is drawn as one whose time is not known. */
export interface EffectWeeks {
  expected: ExpectedPlan;
  spans: EffectSpan[];
}

/**
 * The side effects to expect on the weeks of the treatment, those with a week first, the earliest first; then the others as they stand.
 * @param startsOn ISO day of the first dose; null: not fixed.
 * @param given the medicines by the way they are given: weeks after a dose are not told of tablets alone, which are taken day after day.
 */
export function effectWeeks(
  expected: readonly ExpectedPlan[],
  startsOn: string | null,
  given: readonly GivenDrug[],
): EffectWeeks[] {
  return expected
    .map((one): EffectWeeks => {
      const timings = one.plan.timing.filter((timing) => timing.from !== 'dose' || !ofTabletsAlone(timing, given));
      return { expected: one, spans: timings.map((timing) => spanOf(timing, startsOn)) };
    })
    .toSorted((a, b) => earliest(a) - earliest(b));
}

function ofTabletsAlone({ drugs }: CareTiming, given: readonly GivenDrug[]): boolean {
  const meant = given.filter(({ drugId }) => drugs.length === 0 || drugs.includes(drugId));
  return meant.length > 0 && meant.every(({ route }) => route === 'oral');
}

function spanOf(timing: CareTiming, startsOn: string | null): EffectSpan {
  const { startsWeek: from, peaksWeek: worst, endsWeek: to } = timing;
  const dated = startsOn !== null && from !== null && timing.from === 'treatment';
  return { timing, from, worst, to, fromDay: dated ? weekBegins(startsOn, from) : null };
}

/** The ISO day on which a week of the treatment begins; week 1 begins with the first dose. */
export const weekBegins = (startsOn: string, week: number): string => dayAfter(startsOn, (week - 1) * 7);

const earliest = ({ spans }: EffectWeeks): number => Math.min(Infinity, ...spans.flatMap(({ from }) => from ?? []));

/** The weeks of a span that are drawn, from 1 to one more than `drawnWeeks`, which is all that is later; null: no week was read. */
export function drawnSpan({ from, to }: EffectSpan): { first: number; last: number; openEnded: boolean } | null {
  if (from === null) return null;
  const later = drawnWeeks + 1;
  return { first: Math.min(from, later), last: Math.min(to ?? later, later), openEnded: to === null };
}
