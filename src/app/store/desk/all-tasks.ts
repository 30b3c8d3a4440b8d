import { createSelector } from '@ngrx/store';
import type { HeadTask } from '../../../domain/case-file/head-tasks';
import type { Task } from '../../../domain/navigation/task';
import { caseFeature } from '../case/case.feature';
import { keptFeature } from '../kept/kept.feature';

/** A task in a list of several cases. Of a case that is not open the head tells the open ones, in short. */
export type ListedTask = HeadTask & Pick<Task, 'done' | 'dropped'>;

/** The tasks of one case. */
export interface TasksOfCase {
  /** Id of the kept case; null: the open one, which has no name of its own (a sample). */
  caseId: string | null;
  /** Empty: it has none. */
  label: string;
  isOpen: boolean;
  /** Whether it is an invented person. */
  isSample: boolean;
  /** Of the open case all tasks, closed ones too; of any other one those that are open. */
  tasks: readonly ListedTask[];
  /** Open tasks that the head leaves out, because there are too many. */
  more: number;
}

/** The open case; null: none is open. */
export const selectOpenTasks = createSelector(
  caseFeature.selectRecord,
  caseFeature.selectDesk,
  caseFeature.selectSampleId,
  keptFeature.selectOpen,
  (record, { tasks }, sampleId, open): TasksOfCase | null =>
    record
      ? {
          caseId: open?.id ?? null,
          label: record.label,
          isOpen: true,
          isSample: sampleId !== null,
          tasks,
          more: 0,
        }
      : null,
);

/** The kept cases that are not open, while they are unlocked; what is archived asks for nothing. */
const selectOtherTasks = createSelector(
  keptFeature.selectLines,
  keptFeature.selectOpen,
  (lines, open): readonly TasksOfCase[] =>
    lines.flatMap(({ id, head }) =>
      head && id !== open?.id && head.state !== 'archived'
        ? [
            {
              caseId: id,
              label: head.label,
              isOpen: false,
              isSample: false,
              tasks: head.openTasks.map((task) => ({ ...task, done: null, dropped: false })),
              more: head.moreTasks,
            },
          ]
        : [],
    ),
);

/** What was promised in the open case and in every other one that this device keeps unlocked, case by case, the open one first. */
export const selectAllTasks = createSelector(selectOpenTasks, selectOtherTasks, (open, others) =>
  (open ? [open, ...others] : others).filter(({ tasks }) => tasks.length > 0),
);
