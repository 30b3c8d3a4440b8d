import { isClosed } from '../navigation/task-standing';
import { type Task, taskOwners, type TaskSource } from '../navigation/task';
import type { Desk } from '../navigation/desk';

/** What a list of several cases says of an open task. */
export type HeadTask = Pick<Task, 'id' | 'what' | 'of' | 'owner' | 'ownerName' | 'due'>;

export interface HeadTasks {
  /** Those that are not closed, by their day; at most `mostHeadTasks`. */
  openTasks: readonly HeadTask[];
  /** How many more are open. */
  moreTasks: number;
}

/** More than anybody works off in one case; the head stays small, because a list reads hundreds of them. */
export const mostHeadTasks = 40;

/** Characters of a task in a head: the case itself has all of them. */
const longestWhat = 240;

const byDay = ({ due: a }: HeadTask, { due: b }: HeadTask) => (a === b ? 0 : (a ?? '~') < (b ?? '~') ? -1 : 1);

/** What the head of a case says of its tasks. */
export function headTasks({ tasks }: Desk): HeadTasks {
  const open = tasks.filter((task) => !isClosed(task)).map(headTask);
  return { openTasks: open.sort(byDay).slice(0, mostHeadTasks), moreTasks: Math.max(0, open.length - mostHeadTasks) };
}

function headTask({ id, what, of, owner, ownerName, due }: Task): HeadTask {
  const said = what.length > longestWhat ? `${what.slice(0, longestWhat).trimEnd()}…` : what;
  return { id, what: said, of, owner, ownerName, due };
}

const isTask = (value: unknown): value is { id: string; what: string; owner: unknown } & Partial<HeadTask> =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'what' in value &&
  typeof value.what === 'string' &&
  'owner' in value;

const itself: TaskSource = { kind: 'own', id: null };

/**
 * The tasks of a head as the device has kept it. One without any was written before there was a desk, when a case could have none:
 * nothing has to be read again.
 */
export function headTasksFrom({ openTasks = [], moreTasks = 0 }: Partial<Record<keyof HeadTasks, unknown>>): HeadTasks {
  const read = (Array.isArray(openTasks) ? (openTasks as unknown[]) : []).flatMap((one): HeadTask[] => {
    if (!isTask(one)) return [];
    const { id, what, of = itself, ownerName = '', due = null } = one;
    const owner = taskOwners.find((each) => each === one.owner);
    return owner ? [{ id, what, of, owner, ownerName, due }] : [];
  });
  return { openTasks: read, moreTasks: typeof moreTasks === 'number' ? moreTasks : 0 };
}
