import { isClosed } from '../navigation/task-standing';
import { type Task, taskOwners, type TaskSource, taskSources } from '../navigation/task';
import { isDay } from '../navigation/calendar-day';
import type { Desk } from '../navigation/desk';
import { isFields, isOneOf, isText } from './case-reader';

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

const isSourceKind = isOneOf(taskSources);
const isOwner = isOneOf(taskOwners);

const itself: TaskSource = { kind: 'own', id: null };

/** What a task came of; where that cannot be told, of nothing but itself. */
function sourceFrom(value: unknown): TaskSource {
  if (!isFields(value) || !isSourceKind(value['kind'])) return itself;
  return { kind: value['kind'], id: isText(value['id']) ? value['id'] : null };
}

/** A task of a head; null: it is none that somebody could find again. */
function headTaskFrom(value: unknown): HeadTask | null {
  if (!isFields(value)) return null;
  const { id, what, of, owner, ownerName, due } = value;
  if (!isText(id) || !isText(what) || !isOwner(owner)) return null;
  return {
    id,
    what,
    of: sourceFrom(of),
    owner,
    ownerName: isText(ownerName) ? ownerName : '',
    due: isDay(due) ? due : null,
  };
}

/**
 * The tasks of a head as the device has kept it. One without any was written before there was a desk, when a case could have none:
 * nothing has to be read again.
 */
export function headTasksFrom({ openTasks = [], moreTasks = 0 }: Partial<Record<keyof HeadTasks, unknown>>): HeadTasks {
  const held = Array.isArray(openTasks) ? (openTasks as unknown[]) : [];
  const read = held.flatMap((one) => headTaskFrom(one) ?? []);
  return { openTasks: read, moreTasks: typeof moreTasks === 'number' ? moreTasks : 0 };
}
