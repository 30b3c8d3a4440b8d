import type { ClosedRule } from '../../../../domain/navigation/open-day';
import type { OptionSchedule } from '../../../../domain/treatment/schedule';
import { type ChosenMedicines, readChosen, writeChosen } from '../../../parts/month/chosen-medicines';

/** Months of a treatment that can be looked at: of 28 days each, so that they begin on days 1, 29, 57 … */
export const mostMonths = 12;
export const lengthOfMonth = 28;
/** Visits that a centre adds within the months that can be looked at. */
const lastDay = mostMonths * lengthOfMonth;
const mostVisits = 60;

/** Query parameters of the month ahead. Nothing in them is of a patient: the first day stands in the case. */
export type MonthParameter = 'show' | 'as' | 'month' | 'closed' | 'weekends' | 'tests' | 'visits' | 'chosen';

/** Of which options, how it is drawn, and what is taken for granted. */
export interface MonthSettings {
  /** compared: the options that stand side by side instead of the treatment. */
  show: 'treatment' | 'compared';
  /** null: as it fits the screen. */
  as: 'calendar' | 'list' | null;
  /** Of the treatment, from 1. */
  month: number;
  closed: ClosedRule;
  weekendsClosed: boolean;
  testsAtCentre: boolean;
  /** Days of the treatment on which the centre adds a visit, in order. */
  visits: readonly number[];
  chosen: ChosenMedicines;
}

export const usualMonth: MonthSettings = {
  show: 'treatment',
  as: null,
  month: 1,
  closed: 'next',
  weekendsClosed: true,
  testsAtCentre: true,
  visits: [],
  chosen: {},
};

/** What an address asks for and cannot have. */
export interface RefusedParameter {
  parameter: MonthParameter;
  value: string;
}

/** Reads days of the treatment, "8, 15 22". What is no such day stands in `refused`. */
export function readVisits(text: string): { visits: number[]; refused: string[] } {
  const asked = text.split(/[\s,;]+/).filter((one) => one !== '');
  const isDay = (one: string) => /^\d{1,3}$/.test(one) && Number(one) >= 1 && Number(one) <= lastDay;
  const days = [...new Set(asked.filter(isDay).map(Number))].sort((a, b) => a - b);
  return { visits: days.slice(0, mostVisits), refused: asked.filter((one) => !isDay(one)) };
}

/** Reads the month from an address. What is missing, or cannot be had, is as usual; the latter is told as refused. */
export function readMonth(
  asked: (parameter: MonthParameter) => string | null,
  schedules: readonly OptionSchedule[],
): { settings: MonthSettings; refused: RefusedParameter[] } {
  const refused: RefusedParameter[] = [];
  const oneOf = <Value>(parameter: MonthParameter, values: Readonly<Record<string, Value>>, usual: Value): Value => {
    const value = asked(parameter);
    if (value === null) return usual;
    if (Object.hasOwn(values, value)) return values[value] ?? usual;
    refused.push({ parameter, value });
    return usual;
  };
  const numbers = Object.fromEntries(Array.from({ length: mostMonths }, (_, i) => [String(i + 1), i + 1]));
  const visits = readVisits(asked('visits') ?? '');
  const chosen = readChosen(asked('chosen'), schedules);
  const settings: MonthSettings = {
    show: oneOf<MonthSettings['show']>('show', { compared: 'compared' }, 'treatment'),
    as: oneOf<MonthSettings['as']>('as', { calendar: 'calendar', list: 'list' }, null),
    month: oneOf('month', numbers, 1),
    closed: oneOf<ClosedRule>('closed', { next: 'next', previous: 'previous', keep: 'keep' }, 'next'),
    weekendsClosed: oneOf('weekends', { open: false }, true),
    testsAtCentre: oneOf('tests', { near: false }, true),
    visits: visits.visits,
    chosen: chosen.chosen,
  };
  const strange = (parameter: MonthParameter, values: readonly string[]) =>
    values.map((value): RefusedParameter => ({ parameter, value }));
  return {
    settings,
    refused: [...refused, ...strange('visits', visits.refused), ...strange('chosen', chosen.refused)],
  };
}

/** The month as an address holds it; null: as usual, and not said. */
export function writeMonth(settings: MonthSettings): Record<MonthParameter, string | null> {
  const { show, as, month, closed, weekendsClosed, testsAtCentre, visits, chosen } = settings;
  return {
    show: show === usualMonth.show ? null : show,
    as,
    month: month === usualMonth.month ? null : String(month),
    closed: closed === usualMonth.closed ? null : closed,
    weekends: weekendsClosed ? null : 'open',
    tests: testsAtCentre ? null : 'near',
    visits: visits.length ? visits.join(',') : null,
    chosen: writeChosen(chosen),
  };
}
