import { parsePartialDate } from '../patient/partial-date';
import type { Task } from './task';

/**
 * In the order in which a list shows them. overdue: its day is past. soon: within `soonDays`. undated: nobody fixed a day. closed: done,
 * or closed without being done.
 */
export const taskStandings = ['overdue', 'today', 'soon', 'later', 'undated', 'closed'] as const;
export type TaskStanding = (typeof taskStandings)[number];

/** Days ahead that count as soon: the week that follows. */
export const soonDays = 7;

/** What of a task tells where it stands. */
export type Standing = Pick<Task, 'due' | 'done' | 'dropped'>;

export const isClosed = ({ done, dropped }: Pick<Task, 'done' | 'dropped'>): boolean => done !== null || dropped;

const numberOf = (day: string) => parsePartialDate(day)?.first ?? null;

/** Days from today to the day on which it is due, negative once that is past; null: no day is fixed. @param today ISO day */
export function daysToDue({ due }: Pick<Task, 'due'>, today: string): number | null {
  const [on, from] = [due === null ? null : numberOf(due), numberOf(today)];
  return on === null || from === null ? null : on - from;
}

/** Where a task stands. @param today ISO day */
export function standingOf(task: Standing, today: string): TaskStanding {
  if (isClosed(task)) return 'closed';
  const days = daysToDue(task, today);
  if (days === null) return 'undated';
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= soonDays ? 'soon' : 'later';
}

/** Whether it waits for somebody this week: overdue, due today or soon. */
export const isPressing = (standing: TaskStanding): boolean =>
  standing === 'overdue' || standing === 'today' || standing === 'soon';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of every list of tasks: by standing, what has waited longest first; of those closed the last one first. Where nothing tells
 * two apart they stay as they were.
 * @param today ISO day
 */
export const byUrgency =
  (today: string) =>
  (a: Standing, b: Standing): number => {
    const [one, two] = [standingOf(a, today), standingOf(b, today)];
    if (one !== two) return taskStandings.indexOf(one) - taskStandings.indexOf(two);
    return one === 'closed' ? byText(b.done ?? '', a.done ?? '') : byText(a.due ?? '', b.due ?? '');
  };
