import type { DatedCall } from './first-cycle-call';
import type { Task } from './task';
import { isClosed } from './task-standing';

/** The task of a call, whatever became of it; undefined: nobody has promised it. */
export const taskOf = ({ key }: Pick<DatedCall, 'key'>, tasks: readonly Task[]): Task | undefined =>
  tasks.find(({ of }) => of.kind === 'firstCycle' && of.id === key);

/** The calls that nobody has promised yet: pressing twice promises nothing twice. */
export const notPromised = (calls: readonly DatedCall[], tasks: readonly Task[]): DatedCall[] =>
  calls.filter((call) => !taskOf(call, tasks));

/** The open tasks that fall on another day since the first dose was moved, with the day on which they fall now. */
export const movedTasks = (calls: readonly DatedCall[], tasks: readonly Task[]): Task[] =>
  calls.flatMap((call) => {
    const task = taskOf(call, tasks);
    return task && !isClosed(task) && call.on !== null && task.due !== call.on ? [{ ...task, due: call.on }] : [];
  });
