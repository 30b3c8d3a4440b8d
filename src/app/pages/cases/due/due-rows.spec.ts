import type { ListedTask, TasksOfCase } from '../../../store/desk/all-tasks';
import { dueCases, dueRows } from './due-rows';

const today = '2026-11-30';
const task = (id: string, due: string | null, part: Partial<ListedTask> = {}): ListedTask => ({
  id,
  what: `Do ${id}`,
  of: { kind: 'own', id: null },
  owner: 'navigator',
  ownerName: '',
  due,
  done: null,
  dropped: false,
  ...part,
});
const caseOf = (caseId: string, ...tasks: ListedTask[]): TasksOfCase => ({
  caseId,
  label: caseId.toUpperCase(),
  isOpen: false,
  isSample: false,
  tasks,
  more: 0,
});
const cases = [
  caseOf('a', task('1', '2026-12-01'), task('2', '2026-11-29', { done: '2026-11-28' }), task('3', null)),
  caseOf('b', task('4', '2026-11-20'), task('5', today), task('6', '2026-12-24')),
  caseOf('c', task('7', '2026-12-08')),
];

describe('what is overdue or due this week', () => {
  it('is listed over all cases, what has waited longest first; what is closed, later or without a day is not', () => {
    expect(dueRows(cases, today).map(({ task: { id }, standing, late, of }) => [of.label, id, standing, late])).toEqual(
      [
        ['B', '4', 'overdue', 10],
        ['B', '5', 'today', 0],
        ['A', '1', 'soon', 0],
      ],
    );
  });

  it('is counted by case where nobody is to read what it is', () => {
    expect(dueCases(dueRows(cases, today)).map(({ of, overdue, soon }) => [of.label, overdue, soon])).toEqual([
      ['B', 1, 1],
      ['A', 0, 1],
    ]);
  });
});
