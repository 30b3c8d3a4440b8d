import {
  byUrgency,
  daysToDue,
  isPressing,
  standingOf,
  type TaskStanding,
} from '../../../../domain/navigation/task-standing';
import type { ListedTask, TasksOfCase } from '../../../store/desk/all-tasks';

/** A task that waits for somebody this week, with the case that it is of. */
export interface DueRow {
  task: ListedTask;
  standing: TaskStanding;
  /** Days past its day; 0: it is not overdue. */
  late: number;
  of: Pick<TasksOfCase, 'caseId' | 'label' | 'isOpen' | 'isSample'>;
}

/** What is overdue or due this week in all cases, what has waited longest first. @param today ISO day */
export function dueRows(cases: readonly TasksOfCase[], today: string): DueRow[] {
  return cases
    .flatMap(({ tasks, ...of }) =>
      tasks.map((task) => ({
        task,
        standing: standingOf(task, today),
        late: Math.max(0, -(daysToDue(task, today) ?? 0)),
        of,
      })),
    )
    .filter(({ standing }) => isPressing(standing))
    .sort((a, b) => byUrgency(today)(a.task, b.task));
}

/** How much waits in one case; for who must not read what it is. */
export interface DueCase {
  of: DueRow['of'];
  overdue: number;
  /** Due today or within a week. */
  soon: number;
}

/** The same by case, the case with the most urgent task first. */
export function dueCases(rows: readonly DueRow[]): DueCase[] {
  const cases = new Map<string | null, DueCase>();
  for (const { standing, of } of rows) {
    const { overdue, soon } = cases.get(of.caseId) ?? { overdue: 0, soon: 0 };
    const isLate = standing === 'overdue';
    cases.set(of.caseId, { of, overdue: overdue + Number(isLate), soon: soon + Number(!isLate) });
  }
  return [...cases.values()];
}
