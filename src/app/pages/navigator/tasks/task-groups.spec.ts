import type { TasksOfCase } from '../../../store/desk/all-tasks';
import { filterFrom, taskGroups } from './task-groups';

const today = '2026-11-30';
const nothing = filterFrom(undefined, undefined);

const task = (id: string, part: Partial<TasksOfCase['tasks'][number]> = {}): TasksOfCase['tasks'][number] => ({
  id,
  what: id,
  of: { kind: 'own', id: null },
  owner: 'navigator',
  ownerName: '',
  due: null,
  done: null,
  dropped: false,
  ...part,
});
const ofCase = (caseId: string | null, isOpen: boolean, tasks: TasksOfCase['tasks']): TasksOfCase => ({
  caseId,
  label: caseId ?? '',
  isOpen,
  isSample: false,
  tasks,
  more: 0,
});

describe('the list of tasks', () => {
  it('begins with what is overdue, the longest first, and ends with what is closed', () => {
    const groups = taskGroups(
      [
        ofCase('a', true, [
          task('undated'),
          task('done', { due: '2026-11-01', done: '2026-11-02' }),
          task('late', { due: '2026-11-29' }),
          task('today', { due: today }),
          task('soon', { due: '2026-12-07' }),
          task('later', { due: '2026-12-08' }),
        ]),
        ofCase('b', false, [task('later by case, longer late', { due: '2026-11-20' })]),
      ],
      nothing,
      today,
    );
    expect(groups.map(({ standing, lines }) => [standing, ...lines.map((line) => line.task.id)])).toEqual([
      ['overdue', 'later by case, longer late', 'late'],
      ['today', 'today'],
      ['soon', 'soon'],
      ['later', 'later'],
      ['undated', 'undated'],
      ['closed', 'done'],
    ]);
    expect(groups[0]?.lines.map(({ late, caseId }) => [late, caseId])).toEqual([
      [10, 'b'],
      [1, null],
    ]);
  });

  it('keeps to an owner and to what a task came of', () => {
    const cases = [
      ofCase('a', true, [
        task('ride', { owner: 'socialWorker', of: { kind: 'barrier', id: 'x' } }),
        task('call', { owner: 'socialWorker' }),
        task('card', { of: { kind: 'barrier', id: 'y' } }),
      ]),
    ];
    const ids = (owner?: string, of?: string) =>
      taskGroups(cases, filterFrom(owner, of), today).flatMap(({ lines }) => lines.map((line) => line.task.id));
    expect(ids('socialWorker')).toEqual(['ride', 'call']);
    expect(ids(undefined, 'barrier')).toEqual(['ride', 'card']);
    expect(ids('socialWorker', 'barrier')).toEqual(['ride']);
    expect(ids('nobody', 'nothing')).toEqual(['ride', 'call', 'card']);
    expect(taskGroups(cases, filterFrom('gp', undefined), today)).toEqual([]);
  });
});
