import fc from 'fast-check';
import { callDays, callsOf, type FirstCycleCall } from './first-cycle-call';
import { movedTasks, notPromised } from './first-cycle-tasks';
import type { Closing } from './open-day';
import type { Task } from './task';

const aCall = (id: string, part: Partial<FirstCycleCall> = {}): FirstCycleCall => ({
  id,
  drugs: ['capecitabine'],
  days: { from: 3 },
  ask: { en: 'Do you feel sick?', es: '¿Tiene náuseas?' },
  planId: 'nausea-vomiting',
  sourceId: null,
  checked: null,
  ...part,
});
const aTask = (key: string, part: Partial<Task> = {}): Task => ({
  id: `task-${key}`,
  what: 'Ring',
  of: { kind: 'firstCycle', id: key },
  owner: 'navigator',
  ownerName: '',
  due: null,
  created: '2026-11-30',
  done: null,
  outcome: '',
  dropped: false,
  ...part,
});

/** Somebody rings on every day. */
const always: Closing = { closedDays: [], weekends: false, rule: 'next' };

describe('the calls of the first weeks', () => {
  it('are those of the medicines that are given, one a day with everything that is asked on it', () => {
    const calls = [
      aCall('sick'),
      aCall('stools', { days: { from: 3, every: 5, to: 8 } }),
      aCall('mouth', { drugs: ['everolimus'] }),
    ];
    const found = callsOf('capecitabine', ['capecitabine'], null, calls, always);
    expect(found.map(({ day, asks }) => [day, asks.map(({ id }) => id)])).toEqual([
      [3, ['sick', 'stools']],
      [8, ['stools']],
    ]);
    expect(found.map(({ on }) => on)).toEqual([null, null]);
  });

  it('fall on real days: day 1 is the first dose, over months, leap days and changes of the clock', () => {
    const on = (start: string, from: number) =>
      callsOf('x', ['capecitabine'], start, [aCall('a', { days: { from } })], always)[0]?.on;
    expect(on('2026-12-07', 1)).toBe('2026-12-07');
    expect(on('2026-12-30', 3)).toBe('2027-01-01');
    expect(on('2028-02-28', 2)).toBe('2028-02-29');
    expect(on('2027-03-27', 3)).toBe('2027-03-29');
    expect(on('2026-10-24', 3)).toBe('2026-10-26');
  });

  it('are made on the next day on which somebody is there, and keep the day of the treatment that they stand for', () => {
    const calls = [aCall('a'), aCall('b', { days: { from: 4 } }), aCall('c', { days: { from: 5 } })];
    const closing: Closing = { closedDays: ['2026-12-07'], weekends: true, rule: 'next' };
    const on = (startsOn: string) =>
      callsOf('x', ['capecitabine'], startsOn, calls, closing).map(({ key, on }) => `${key} ${on ?? ''}`);
    // Day 3 is Saturday, day 4 Sunday, day 5 a holiday.
    expect(on('2026-12-03')).toEqual(['x.day-3 2026-12-08', 'x.day-4 2026-12-08', 'x.day-5 2026-12-08']);
    expect(on('2026-12-01')).toEqual(['x.day-3 2026-12-03', 'x.day-4 2026-12-04', 'x.day-5 2026-12-08']);
  });

  it('ask at every call what can begin on any day, and make no call of it where it has none', () => {
    const cough = aCall('cough', { atEach: true, days: { from: 8, every: 7, to: 15 } });
    const asks = callsOf('x', ['capecitabine'], null, [aCall('sick'), cough], always).map(({ asks }) =>
      asks.map(({ id }) => id),
    );
    expect(asks).toEqual([['sick', 'cough'], ['cough'], ['cough']]);
  });

  it('have days in order, from the first on and none after the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 90 }),
        (from, every, more) => {
          const days = callDays({ from, every, to: from + more });
          expect(days[0]).toBe(from);
          expect(days.length).toBe(Math.floor(more / every) + 1);
          expect(days.every((day, i) => i === 0 || day - (days[i - 1] ?? 0) === every)).toBeTrue();
          expect(days.at(-1) ?? 0).toBeLessThanOrEqual(from + more);
        },
      ),
    );
  });
});

describe('the tasks of the first calls', () => {
  const calls = callsOf('x', ['capecitabine'], '2026-12-07', [aCall('a'), aCall('b', { days: { from: 8 } })], always);
  const keys = calls.map(({ key }) => key);

  it('are promised once: what has a task, done or dropped too, is not promised again', () => {
    expect(notPromised(calls, []).map(({ key }) => key)).toEqual(keys);
    expect(notPromised(calls, [aTask(keys[0] ?? '', { dropped: true })]).map(({ key }) => key)).toEqual([
      keys[1] ?? '',
    ]);
    expect(
      notPromised(
        calls,
        keys.map((key) => aTask(key)),
      ),
    ).toEqual([]);
    // The same days of another treatment are other calls.
    expect(notPromised(calls, [aTask('y.day-3')]).length).toBe(2);
  });

  it('move with the first dose while they are open, and stay once they are closed', () => {
    const [first = '', second = ''] = keys;
    const tasks = [aTask(first, { due: '2026-12-01' }), aTask(second, { due: '2026-12-01', done: '2026-12-02' })];
    expect(movedTasks(calls, tasks)).toEqual([aTask(first, { due: '2026-12-09' })]);
    expect(movedTasks(calls, [aTask(first, { due: '2026-12-09' })])).toEqual([]);
    // Moved onto days on which nobody is there, each promise still has its call.
    const closing: Closing = { closedDays: [], weekends: true, rule: 'next' };
    const later = callsOf(
      'x',
      ['capecitabine'],
      '2026-12-03',
      [aCall('a'), aCall('b', { days: { from: 4 } })],
      closing,
    );
    const promised = later.map(({ key }) => aTask(key));
    expect(movedTasks(later, promised).map(({ due }) => due)).toEqual(['2026-12-07', '2026-12-07']);
    const undated = callsOf('x', ['capecitabine'], null, [aCall('a')], always);
    expect(movedTasks(undated, [aTask(first, { due: '2026-12-09' })])).toEqual([]);
  });
});
