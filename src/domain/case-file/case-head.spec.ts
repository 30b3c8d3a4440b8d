import type { Task } from '../navigation/task';
import { type CaseHead, headFrom } from './case-head';
import { headTasks, mostHeadTasks } from './head-tasks';
import { emptyDesk } from '../navigation/desk';

const task = (id: string, part: Partial<Task> = {}): Task => ({
  id,
  what: `Do ${id}`,
  of: { kind: 'barrier', id: 'b-1' },
  owner: 'socialWorker',
  ownerName: 'City office',
  due: null,
  created: '2026-11-01',
  done: null,
  outcome: '',
  dropped: false,
  ...part,
});
const headOf = (...tasks: Task[]) => headTasks({ ...emptyDesk, tasks });

describe('the tasks in the head of a case', () => {
  it('are those that are not closed, by their day, without one last', () => {
    const { openTasks, moreTasks } = headOf(
      task('none'),
      task('late', { due: '2026-12-24' }),
      task('done', { due: '2026-11-02', done: '2026-11-03' }),
      task('dropped', { dropped: true }),
      task('early', { due: '2026-11-05' }),
    );
    expect(openTasks.map(({ id }) => id)).toEqual(['early', 'late', 'none']);
    expect(moreTasks).toBe(0);
    expect(openTasks[0]).toEqual({
      id: 'early',
      what: 'Do early',
      of: { kind: 'barrier', id: 'b-1' },
      owner: 'socialWorker',
      ownerName: 'City office',
      due: '2026-11-05',
    });
  });

  it('are so many at most, and how many more there are is said', () => {
    const many = Array.from({ length: mostHeadTasks + 3 }, (_, place) => task(`t-${place}`));
    const { openTasks, moreTasks } = headOf(...many, task('first', { due: '2026-11-05' }));
    expect([openTasks.length, moreTasks, openTasks[0]?.id]).toEqual([mostHeadTasks, 4, 'first']);
  });

  it('are told in short where somebody has written much', () => {
    const what = headOf(task('long', { what: 'word '.repeat(200) })).openTasks[0]?.what ?? '';
    expect(what).toMatch(/word…$/);
    expect(what.length).toBeLessThan(250);
  });
});

describe('a head as the device has kept it', () => {
  const older = { label: 'M. R.', changed: '2026-11-01T08:00:00.000Z' };
  const kept: CaseHead = {
    ...older,
    subtype: 'hrPositive',
    line: 2,
    state: 'decided',
    created: '2026-10-01T08:00:00.000Z',
    decidedWith: '2026.11.2',
    nextReview: '2027-01-15',
    ...headOf(task('early', { due: '2026-11-05' })),
  };

  it('comes back as it was written', () => {
    expect(headFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('has no tasks where it was written before there was a desk', () => {
    expect(headFrom(older)).toEqual(jasmine.objectContaining({ label: 'M. R.', openTasks: [], moreTasks: 0 }));
  });

  it('leaves out what is no task', () => {
    const openTasks = [
      null,
      'Call',
      { id: 'a', what: 'Call', owner: 'somebody' },
      { id: 'b', what: 'Ask', owner: 'gp' },
    ];
    expect(headFrom({ ...older, openTasks, moreTasks: 'many' })).toEqual(
      jasmine.objectContaining({
        openTasks: [{ id: 'b', what: 'Ask', of: { kind: 'own', id: null }, owner: 'gp', ownerName: '', due: null }],
        moreTasks: 0,
      }),
    );
  });

  it('takes of a task only what is whole', () => {
    const task = { id: 'b', what: 'Ask', owner: 'gp' };
    const itself = { ...task, of: { kind: 'own', id: null }, ownerName: '', due: null };
    const read = (more: object) => headFrom({ ...older, openTasks: [{ ...task, ...more }] })?.openTasks;
    for (const more of [
      { of: 'barrier' },
      { of: { kind: 'nobody', id: 'a' } },
      { of: null, ownerName: 7 },
      { due: 'soon' },
      { due: '2026-02-30' },
      { due: 20261130 },
    ])
      expect(read(more))
        .withContext(JSON.stringify(more))
        .toEqual([itself] as never);
    const whole = { of: { kind: 'call', id: 'c' }, ownerName: 'Ana', due: '2026-12-01' };
    expect(read(whole)).toEqual([{ ...itself, ...whole }] as never);
  });

  it('is none where it has no label', () => {
    for (const other of [null, 'M. R.', {}, { label: 7, changed: '' }]) expect(headFrom(other)).toBeNull();
  });
});
