import { usualAssumptions } from '../../../domain/treatment/care-month';
import type { OptionSchedule } from '../../../domain/treatment/schedule';
import { type ChosenMedicines, readChosen, writeChosen } from '../../parts/month/chosen-medicines';

/** Days of the week as an address names them; their places are the days from 0, a Monday. */
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const months = [1, 2, 3, 4, 6, 12] as const;
/** Days of a month; 28 holds whole weeks. */
export const lengths = [28, 29, 30, 31] as const;
const tests = ['away', 'near'];

/** Query parameters of the month. */
export type MonthParameter = 'start' | 'month' | 'days' | 'tests' | 'chosen';

/** What is taken for granted of the months that are drawn. */
export interface MonthSettings {
  /** Weekday of day 1 of the treatment; 0: Monday. */
  startsOn: number;
  /** Of the treatment, from 1. */
  month: number;
  days: number;
  testsAtCentre: boolean;
  chosen: ChosenMedicines;
}

export const usualMonth: MonthSettings = {
  startsOn: 0,
  month: 1,
  days: usualAssumptions.days,
  testsAtCentre: usualAssumptions.testsAtCentre,
  chosen: {},
};

/** What an address asks for and cannot have. */
export interface RefusedParameter {
  parameter: MonthParameter;
  value: string;
}

/**
 * Reads the month from an address. What is missing, or cannot be shown, is as usual; the latter is told as refused.
 *
 * @param schedules of the options: between which medicines there is a choice.
 */
export function readMonth(
  asked: (parameter: MonthParameter) => string | null,
  schedules: readonly OptionSchedule[],
): { settings: MonthSettings; refused: RefusedParameter[] } {
  const refused: RefusedParameter[] = [];
  const oneOf = <Value extends string | number>(parameter: MonthParameter, values: readonly Value[], usual: Value) => {
    const value = asked(parameter);
    const found = value === null ? usual : values.find((one) => String(one) === value);
    if (found === undefined && value !== null) refused.push({ parameter, value });
    return found ?? usual;
  };
  const { chosen, refused: strange } = readChosen(asked('chosen'), schedules);
  refused.push(...strange.map((value) => ({ parameter: 'chosen' as const, value })));
  const settings = {
    startsOn: weekdays.indexOf(oneOf('start', weekdays, 'monday')),
    month: oneOf('month', months, 1),
    days: oneOf('days', lengths, 28),
    testsAtCentre: oneOf('tests', tests, 'away') === 'away',
    chosen,
  };
  return { settings, refused };
}

/** The month as an address holds it; null: as usual, and not said. */
export function writeMonth({
  startsOn,
  month,
  days,
  testsAtCentre,
  chosen,
}: MonthSettings): Record<MonthParameter, string | null> {
  return {
    start: startsOn === usualMonth.startsOn ? null : (weekdays[startsOn] ?? null),
    month: month === usualMonth.month ? null : String(month),
    days: days === usualMonth.days ? null : String(days),
    tests: testsAtCentre === usualMonth.testsAtCentre ? null : 'near',
    chosen: writeChosen(chosen),
  };
}
