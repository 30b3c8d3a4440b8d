import fc from 'fast-check';
import { type Barrier, barrierKinds } from './barrier';
import { barrierWork, usualDue, usualOwner } from './barrier-referral';
import { daysAsked, dependsOnDays, followsOf, notAsked, typedMinutes } from './circumstance-effects';
import { longestTravel, nothingToldOf } from './circumstances';
import { dayAfter, weekdayOf } from './day-after';
import { emptyDesk } from './desk';
import { type DistressReading } from './distress';
import { areasNamed, distressChange, latestReading, looksFurther, proposedOwner } from './distress-trend';
import { type Question, mostStarred, questionGroups, questionStates } from './question';
import { mostSuggested, questionSeeds, suggested } from './question-seeds';
import type { Task } from './task';
import type { TeachBack } from './teach-back';
import { travelHours } from './travel-hours';
import { notYetClear } from './teach-back';
import { visitOpen } from './visit-open';
import { hasStarLeft, putOffOn, settledAs, starMoved, starredOf, visitQuestions } from './visit-questions';

const today = '2026-11-30';
const question = (id: string, change: Partial<Question> = {}): Question => ({
  id,
  group: 'cancer',
  seed: null,
  words: id,
  starred: false,
  state: 'open',
  answer: '',
  added: '2026-11-20',
  settled: null,
  ...change,
});
const task = (id: string, change: Partial<Task> = {}): Task => ({
  id,
  what: id,
  of: { kind: 'own', id: null },
  owner: 'nurse',
  ownerName: '',
  due: '2026-12-07',
  created: today,
  done: null,
  outcome: '',
  dropped: false,
  ...change,
});
const barrier = (id: string): Barrier => ({ id, kind: 'transport', on: today, words: '', referral: null });
const reading = (id: string, on: string, score: number): DistressReading => ({
  id,
  on,
  score,
  problems: [],
  words: '',
});

describe('suggested questions', () => {
  it('are at least thirty, in all groups, each with an id of its own', () => {
    const all = questionGroups.flatMap((group): readonly string[] => questionSeeds[group]);
    expect(all.length).toBeGreaterThanOrEqual(30);
    expect(new Set(all).size).toBe(all.length);
    expect(questionGroups.every((group) => questionSeeds[group].length >= mostSuggested)).toBeTrue();
  });

  it('are five of a group at most, and never one that is on the list', () => {
    const held = [question('a', { seed: 'whereIsIt', state: 'declined' })];
    expect(suggested('cancer', [])).toHaveSize(mostSuggested);
    expect(suggested('cancer', held)).not.toContain('whereIsIt');
  });
});

describe('the questions of a visit', () => {
  it('begin with the starred ones and keep the order of the groups', () => {
    const list = [
      question('next', { group: 'next' }),
      question('star', { group: 'next', starred: true }),
      question('a'),
    ];
    expect(visitQuestions(list, today).toAsk.map(({ id }) => id)).toEqual(['star', 'a', 'next']);
  });

  it('roll over: what was put off waits again on the next day and says since when', () => {
    const late = question('a', { state: 'later', settled: '2026-11-29' });
    expect(visitQuestions([late], today).toAsk).toEqual([late]);
    expect(putOffOn(late, today)).toBe('2026-11-29');
    const justNow = settledAs(question('b'), 'later', today);
    expect(visitQuestions([justNow], today).settled).toEqual([justNow]);
    expect(putOffOn(justNow, today)).toBeNull();
  });

  it('lose no question, whatever its state and day', () => {
    const any = fc.array(
      fc.record({
        id: fc.uuid(),
        group: fc.constantFrom(...questionGroups),
        state: fc.constantFrom(...questionStates),
        settled: fc.constantFrom(null, '2026-11-29', today),
        starred: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(any, (made) => {
        const all = made.map((one) => question(one.id, one));
        const { toAsk, settled, earlier } = visitQuestions(all, today);
        const ids = [...toAsk, ...settled, ...earlier].map(({ id }) => id);
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('have three stars at most, which answering gives back and putting off keeps', () => {
    const three = ['a', 'b', 'c'].map((id) => question(id, { starred: true }));
    expect(hasStarLeft(three)).toBeFalse();
    const [answered, later] = [
      settledAs(three[0] ?? question('a'), 'answered', today),
      settledAs(three[1] ?? question('b'), 'later', today),
    ];
    expect([answered.starred, later.starred]).toEqual([false, true]);
    expect(starredOf(starMoved(question('x', { starred: true }), question('y')))).toEqual([
      question('y', { starred: true }),
    ]);
    expect(mostStarred).toBe(3);
  });
});

describe('barriers', () => {
  it('have a usual owner each, and are due in a week or before a visit that comes earlier', () => {
    expect(barrierKinds.every((kind) => usualOwner[kind].length > 0)).toBeTrue();
    expect(usualDue(today, null)).toBe('2026-12-07');
    expect(usualDue(today, '2026-12-03')).toBe('2026-12-02');
    expect(usualDue(today, '2027-03-01')).toBe('2026-12-07');
    expect(usualDue(today, today)).toBe('2026-12-07');
  });

  it('are resolved when their task is done; what is late comes first, and a dropped task leaves nobody', () => {
    const of = (id: string): Task['of'] => ({ kind: 'barrier', id });
    const tasks = [
      task('1', { of: of('done'), done: today }),
      task('2', { of: of('late'), due: '2026-11-29' }),
      task('3', { of: of('dropped'), dropped: true }),
    ];
    const work = barrierWork(['done', 'dropped', 'late', 'new'].map(barrier), tasks, today);
    expect(work.map((one) => [one.barrier.id, one.standing, one.isResolved])).toEqual([
      ['late', 'overdue', false],
      ['dropped', 'unowned', false],
      ['new', 'unowned', false],
      ['done', 'closed', true],
    ]);
  });
});

describe('distress', () => {
  it('looks further from 4 on, and tells where it goes', () => {
    expect([3, 4].map((score) => looksFurther({ score }))).toEqual([false, true]);
    const list = [reading('b', today, 3), reading('a', '2026-11-01', 6)];
    expect(latestReading(list)?.id).toBe('b');
    expect(distressChange(list)).toBe('less');
    expect(distressChange(list.slice(1))).toBeNull();
    expect(latestReading([])).toBeNull();
  });

  it('proposes whoever most problems lead to', () => {
    expect(proposedOwner(['money', 'work', 'fear'])).toBe('socialWorker');
    expect(proposedOwner([])).toBe('psychologist');
    expect(areasNamed(['pain', 'money'])).toEqual(['practical', 'physical']);
  });
});

describe('circumstances', () => {
  const days = Array.from({ length: 28 }, (_, place) => ({
    day: place + 1,
    ofTreatment: place + 1,
    events: [],
    withCare: [0, 5, 7].includes(place) ? ('true' as const) : ('false' as const),
  }));
  const month = { days, daysWithCare: { days: 3, atMost: 3 }, complete: true };

  it('that nobody asked about change nothing, and are named as not asked', () => {
    expect(travelHours(nothingToldOf, 4)).toBeNull();
    expect(daysAsked(nothingToldOf, month, 0)).toBeNull();
    expect(notAsked(nothingToldOf)).toHaveSize(6);
    expect(followsOf(nothingToldOf)).toEqual([]);
  });

  it('turn days with care into hours, days away and weekdays', () => {
    const told = { ...nothingToldOf, travelMinutes: 75, caring: 'children', work: 'fullTime' } as const;
    expect(daysAsked(told, month, 0)).toEqual({
      length: 28,
      daysWithCare: 3,
      atLeast: false,
      hoursOnTheWay: 7.5,
      daysAway: { caring: 'children', days: 3 },
      // Day 6 of a month that begins on a Monday is a Saturday.
      workdays: 2,
    });
    expect(daysAsked(told, { ...month, complete: false }, 0)?.atLeast).toBeTrue();
  });

  it('with nobody at home and no work ask nothing of the days', () => {
    expect(dependsOnDays({ ...nothingToldOf, caring: 'nobody', work: 'onLeave' })).toBeFalse();
  });

  it('never name more weekdays than days with care, wherever the month begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), (startsOn) => {
        const asked = daysAsked({ ...nothingToldOf, work: 'partTime' }, month, startsOn);
        expect(asked?.workdays).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('take minutes as they are typed, and nothing that is none', () => {
    expect(
      ['', ' 75 ', '1440', '1441', '-5', '1.5', 'an hour'].map((typed) => typedMinutes(typed, longestTravel)),
    ).toEqual([null, 75, 1440, 'bad', 'bad', 'bad', 'bad']);
  });
});

describe('days', () => {
  it('go on over months, years and the change of the clock', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
    expect(weekdayOf('2026-11-30')).toBe(0);
    expect(() => dayAfter('2026-11', 1)).toThrowError(RangeError);
  });
});

describe('what is open before a visit', () => {
  const told = (id: string, result: TeachBack['result'], optionId: string | null = null): TeachBack => ({
    id,
    on: today,
    prompt: 'options',
    optionId,
    result,
    words: '',
  });

  it('heads with what was not clear, until it was told back clearly', () => {
    expect(notYetClear([told('a', 'revisit'), told('b', 'interpreter', 'x')]).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(notYetClear([told('a', 'revisit'), told('b', 'clear')])).toEqual([]);
  });

  it('names distress until a task came of it, and what nobody asked', () => {
    const desk = { ...emptyDesk, distress: [reading('d', today, 6)] };
    expect(visitOpen(desk, today).distress?.id).toBe('d');
    const taken = { ...desk, tasks: [task('t', { of: { kind: 'distress', id: 'd' } })] };
    expect(visitOpen(taken, today).distress).toBeNull();
    const dropped = { ...desk, tasks: [task('t', { of: { kind: 'distress', id: 'd' }, dropped: true })] };
    expect(visitOpen(dropped, today).distress?.id).toBe('d');
    expect(visitOpen(emptyDesk, today).notAsked).toEqual({ distress: true, circumstances: 6 });
  });
});
