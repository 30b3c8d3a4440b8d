import type { CaseState, HeadSubtype } from '../../../../domain/case-file/case-head';
import type { HeadTasks } from '../../../../domain/case-file/head-tasks';
import { standingOf } from '../../../../domain/navigation/task-standing';
import type { KeptLine } from '../../../store/kept/kept-state';

/** What is looked for in the list. */
export interface Wanted {
  text: string;
  /** null: any. */
  subtype: HeadSubtype | null;
  /** current: what is not archived. */
  state: CaseState | 'current' | 'all';
  tasks: TasksWanted;
  order: Order;
}

export const tasksWanted = ['any', 'open', 'overdue'] as const;
export type TasksWanted = (typeof tasksWanted)[number];

/** changed: what was changed last comes first. due: what has the most urgent task. */
export const orders = ['changed', 'due'] as const;
export type Order = (typeof orders)[number];

export interface TaskCounts {
  open: number;
  overdue: number;
}

/** The tasks that a head tells of. Those that it leaves out are due later than the others, or not at all. @param today ISO day */
export function taskCounts({ openTasks, moreTasks }: HeadTasks, today: string): TaskCounts {
  const overdue = openTasks.filter(({ due }) => standingOf({ due, done: null, dropped: false }, today) === 'overdue');
  return { open: openTasks.length + moreTasks, overdue: overdue.length };
}

/** The day of the first task that is due; what has none stands last. */
const firstDue = ({ head }: KeptLine) => head?.openTasks[0]?.due ?? '~';
const byDue = (a: KeptLine, b: KeptLine) => (firstDue(a) < firstDue(b) ? -1 : Number(firstDue(a) > firstDue(b)));

/** As people look for it: without accents, capitals and points. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The labels of the lines as they are looked for. */
export const foldedLabels = (lines: readonly KeptLine[]): string[] =>
  lines.map(({ head }) => folded(head?.label ?? ''));

/** The lines that are meant, in the order that is wanted. One that does not open stands in every answer: nobody knows what it holds. @param today ISO day */
export function found(
  lines: readonly KeptLine[],
  labels: readonly string[],
  wanted: Wanted,
  today: string,
): KeptLine[] {
  const words = folded(wanted.text).split(' ');
  const meant = lines.filter(({ head }, place) => {
    if (!head) return true;
    const byState =
      wanted.state === 'all' || (wanted.state === 'current' ? head.state !== 'archived' : head.state === wanted.state);
    const bySubtype = wanted.subtype === null || head.subtype === wanted.subtype;
    const byTasks = wanted.tasks === 'any' || taskCounts(head, today)[wanted.tasks] > 0;
    return byState && bySubtype && byTasks && words.every((word) => labels[place]?.includes(word));
  });
  return wanted.order === 'due' ? meant.sort(byDue) : meant;
}
