import { type CareMonth } from '../treatment/care-month';
import type { CaringFor, Circumstances, Working } from './circumstances';
import { travelHours } from './travel-hours';

/** What a stretch of days on an option asks of this person: arithmetic on days that are held, nothing estimated. */
export interface DaysAsked {
  /** Days that were counted. */
  length: number;
  daysWithCare: number;
  /** Whether some care has no day held, so that it may be more. */
  atLeast: boolean;
  /** Hours on the way; null: how far it is was not asked. */
  hoursOnTheWay: number | null;
  /** Days away from whoever needs them at home; null: nobody does, or it was not asked. */
  daysAway: { caring: Exclude<CaringFor, 'nobody'>; days: number } | null;
  /** Days with care from Monday to Friday; null: they do not work now, or it was not asked. */
  workdays: number | null;
}

/** Works that have days which care takes away. */
export const hasWorkdays = (work: Working | null) =>
  work === 'partTime' || work === 'fullTime' || work === 'selfEmployed';

const caresFor = (caring: CaringFor | null): caring is Exclude<CaringFor, 'nobody'> =>
  caring !== null && caring !== 'nobody';

/** Whether anything was told that days with care take something from. */
export const dependsOnDays = ({ travelMinutes, caring, work }: Circumstances): boolean =>
  travelMinutes !== null || caresFor(caring) || hasWorkdays(work);

/**
 * @param startsOn weekday of the month's first day, 0 is a Monday
 * @returns null where nothing that changes it was told
 */
export function daysAsked(
  circumstances: Circumstances,
  { days, daysWithCare, complete }: Pick<CareMonth, 'days' | 'daysWithCare' | 'complete'>,
  startsOn: number,
): DaysAsked | null {
  const { caring, work } = circumstances;
  if (!dependsOnDays(circumstances)) return null;
  const weekday = (day: number) => (startsOn + day - 1) % 7;
  return {
    length: days.length,
    daysWithCare: daysWithCare.days,
    atLeast: !complete || daysWithCare.atMost > daysWithCare.days,
    hoursOnTheWay: travelHours(circumstances, daysWithCare.days),
    daysAway: caresFor(caring) ? { caring, days: daysWithCare.days } : null,
    workdays: hasWorkdays(work)
      ? days.filter(({ day, withCare }) => withCare === 'true' && weekday(day) < saturday).length
      : null,
  };
}

const saturday = 5;

/**
 * What else follows from what was told, whatever is chosen. interpreter: to be booked for the visit. language: the sheet is given in it.
 * alone: who drives, and who is there in the night after the first infusion, is a question for the list.
 */
export type CircumstanceFollow = 'interpreter' | 'language' | 'alone';

export function followsOf({ interpreter, language, livesAlone }: Circumstances): CircumstanceFollow[] {
  return [
    ...(interpreter === true ? (['interpreter'] as const) : []),
    ...(language !== null && language.trim() !== '' ? (['language'] as const) : []),
    ...(livesAlone === true ? (['alone'] as const) : []),
  ];
}

/** What nobody has asked yet, in the order of the form. */
export const notAsked = (circumstances: Circumstances) =>
  (['travelMinutes', 'caring', 'work', 'language', 'interpreter', 'livesAlone'] as const).filter(
    (part) => circumstances[part] === null,
  );

/** What was typed as minutes: a whole number up to a day, empty for not asked; 'bad' where it is neither. */
export function typedMinutes(typed: string, most: number): number | null | 'bad' {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,5}$/.test(text) && Number(text) <= most ? Number(text) : 'bad';
}
