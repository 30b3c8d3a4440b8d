import { TestScheduler } from 'rxjs/testing';
import { isoDay } from './clock';
import { clockActions } from './clock-actions';
import { tellDay } from './clock-effects';

describe('clock', () => {
  it('tells the day at once and again only when it changes', () => {
    const scheduler = new TestScheduler((actual, expected) => {
      expect(actual).toEqual(expected);
    });
    const start = new Date(2026, 10, 23, 23, 58, 30).getTime();
    scheduler.run(({ expectObservable }) => {
      const clock = { now: () => new Date(start + scheduler.now()), scheduler };
      expectObservable(tellDay(clock), '^ 250s !').toBe('a 119999ms b', {
        a: clockActions.dayBegan({ day: '2026-11-23' }),
        b: clockActions.dayBegan({ day: '2026-11-24' }),
      });
    });
  });

  it('writes the day of the wall calendar', () => {
    expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
