import fc from 'fast-check';
import { byUrgency, daysToDue, isPressing, type Standing, standingOf, taskStandings } from './task-standing';

const today = '2026-11-30';
const due = (day: string | null, part: Partial<Standing> = {}): Standing => ({
  due: day,
  done: null,
  dropped: false,
  ...part,
});

describe('where a task stands', () => {
  it('is told by its day: past, today, within a week, later, or none', () => {
    expect(standingOf(due('2026-11-29'), today)).toBe('overdue');
    expect(standingOf(due('2025-12-01'), today)).toBe('overdue');
    expect(standingOf(due('2026-11-30'), today)).toBe('today');
    expect(standingOf(due('2026-12-01'), today)).toBe('soon');
    expect(standingOf(due('2026-12-07'), today)).toBe('soon');
    expect(standingOf(due('2026-12-08'), today)).toBe('later');
    expect(standingOf(due(null), today)).toBe('undated');
  });

  it('is closed once it is done, or was closed without being done, however late', () => {
    expect(standingOf(due('2026-11-01', { done: '2026-11-20' }), today)).toBe('closed');
    expect(standingOf(due('2026-11-01', { dropped: true }), today)).toBe('closed');
    expect(standingOf(due(null, { done: '2026-11-20' }), today)).toBe('closed');
  });

  it('counts calendar days, over the end of a month and of summer time', () => {
    expect(daysToDue(due('2026-12-02'), today)).toBe(2);
    expect(daysToDue(due('2028-03-01'), '2028-02-28')).toBe(2);
    expect(daysToDue(due('2026-10-26'), '2026-10-24')).toBe(2);
    expect(daysToDue(due('2026-11-01'), today)).toBe(-29);
    expect(daysToDue(due(null), today)).toBeNull();
  });

  it('presses while somebody waits for it this week', () => {
    expect(taskStandings.filter(isPressing)).toEqual(['overdue', 'today', 'soon']);
  });
});

describe('the order of tasks', () => {
  it('begins with what has waited longest, and ends with what was closed, the last one first', () => {
    const sorted = [
      due(null),
      due('2026-12-24'),
      due('2026-11-02', { done: '2026-11-03' }),
      due('2026-11-28'),
      due('2026-11-30'),
      due('2026-12-02'),
      due('2026-10-01'),
      due(null, { done: '2026-11-25' }),
    ].sort(byUrgency(today));
    expect(sorted.map((one) => one.done ?? one.due)).toEqual([
      '2026-10-01',
      '2026-11-28',
      '2026-11-30',
      '2026-12-02',
      '2026-12-24',
      null,
      '2026-11-25',
      '2026-11-03',
    ]);
  });

  it('is an order: of three it never goes in a circle, and turned round it says the opposite', () => {
    const day = fc.constantFrom(null, '2026-11-02', '2026-11-29', today, '2026-12-03', '2026-12-31');
    const task = fc.record({ due: day, done: fc.constantFrom(null, null, '2026-11-20', today), dropped: fc.boolean() });
    const compare = byUrgency(today);
    fc.assert(
      fc.property(task, task, task, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
