import {
  byUrgency,
  daysToDue,
  standingOf,
  type TaskStanding,
  taskStandings,
} from '../../../../domain/navigation/task-standing';
import { type TaskOwner, type TaskSource, taskOwners, taskSources } from '../../../../domain/navigation/task';
import type { ListedTask, TasksOfCase } from '../../../store/desk/all-tasks';

/** A task of the list with the case that it is of. */
export interface TaskLine {
  task: ListedTask;
  standing: TaskStanding;
  /** Days past its day; 0: it is not overdue. */
  late: number;
  /** Id of the kept case that has to be opened first; null: it is the open one. */
  caseId: string | null;
  /** Empty: the case has none. */
  label: string;
}

export interface TaskGroup {
  standing: TaskStanding;
  lines: readonly TaskLine[];
}

/** What is looked at; null: all of it. */
export interface TaskFilter {
  owner: TaskOwner | null;
  of: TaskSource['kind'] | null;
}

/** The filter of an address; what nobody knows filters nothing. */
export const filterFrom = (owner: string | undefined, of: string | undefined): TaskFilter => ({
  owner: taskOwners.find((one) => one === owner) ?? null,
  of: taskSources.find((one) => one === of) ?? null,
});

/** The tasks of several cases in the order in which they wait, by standing; a standing that nobody has is left out. @param today ISO day */
export function taskGroups(cases: readonly TasksOfCase[], { owner, of }: TaskFilter, today: string): TaskGroup[] {
  const lines = cases.flatMap(({ caseId, isOpen, label, tasks }) =>
    tasks
      .filter((task) => (owner === null || task.owner === owner) && (of === null || task.of.kind === of))
      .map((task): TaskLine => ({
        task,
        standing: standingOf(task, today),
        late: Math.max(0, -(daysToDue(task, today) ?? 0)),
        caseId: isOpen ? null : caseId,
        label,
      })),
  );
  const order = byUrgency(today);
  const sorted = lines.sort((a, b) => order(a.task, b.task));
  return taskStandings
    .map((standing) => ({ standing, lines: sorted.filter((line) => line.standing === standing) }))
    .filter((group) => group.lines.length > 0);
}
