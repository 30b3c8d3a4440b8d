import type { Barrier } from '../navigation/barrier';
import { type Desk, emptyDesk } from '../navigation/desk';
import { nothingToldOf } from '../navigation/circumstances';
import type { Question } from '../navigation/question';
import type { Task } from '../navigation/task';
import type { Taken } from './joining';
import { newCase } from './kept-case';
import { mergeCases } from './merge-cases';

const base = newCase('0b7e', '2026-11-01T08:00:00.000Z');
const join = (mine: Partial<Desk>, theirs: Partial<Desk>, chosen: Record<string, Taken> = {}) => {
  const { merged, conflicts, alone } = mergeCases(
    { ...base, desk: { ...emptyDesk, ...mine } },
    { ...base, desk: { ...emptyDesk, ...theirs } },
    chosen,
  );
  return {
    desk: merged.desk,
    conflicts: conflicts.map(({ key }) => key),
    alone: alone.map(({ key }) => key),
    asked: conflicts,
  };
};

const question = (part: Partial<Question> = {}): Question => ({
  id: 'q-1',
  group: 'life',
  seed: null,
  words: 'May I travel?',
  starred: false,
  state: 'open',
  answer: '',
  added: '2026-11-20',
  settled: null,
  ...part,
});
const barrier = (part: Partial<Barrier> = {}): Barrier => ({
  id: 'b-1',
  kind: 'transport',
  on: '2026-11-20',
  words: 'The bus',
  referral: null,
  ...part,
});
const task = (part: Partial<Task> = {}): Task => ({
  id: 't-1',
  what: 'Ring the city office',
  of: { kind: 'barrier', id: 'b-1' },
  owner: 'socialWorker',
  ownerName: '',
  due: '2026-12-01',
  created: '2026-11-20',
  done: null,
  outcome: '',
  dropped: false,
  ...part,
});

describe('joining two desks', () => {
  it('keeps what only one copy holds, unless it is left out; a task stays without what it came of', () => {
    const [mine, theirs] = [{ questions: [question()] }, { barriers: [barrier()], tasks: [task()] }];
    const all = join(mine, theirs);
    expect([all.desk.questions, all.desk.barriers, all.desk.tasks]).toEqual([[question()], [barrier()], [task()]]);
    expect(all.alone).toEqual(['question q-1 mine', 'barrier b-1 theirs', 'task t-1 theirs']);
    const { desk } = join(mine, theirs, { 'question q-1 mine': 'none', 'barrier b-1 theirs': 'none' });
    expect([desk.questions, desk.barriers, desk.tasks]).toEqual([[], [], [task()]]);
  });

  it('asks which holds where one thing went on differently, and takes no two of it', () => {
    const done = task({ done: '2026-11-28', outcome: 'Taxi from 3 December' });
    const later = task({ due: '2026-12-20' });
    const { desk, conflicts, asked } = join({ tasks: [done] }, { tasks: [later] });
    expect([conflicts, asked[0]?.twoThings, desk.tasks]).toEqual([['task t-1'], false, [done]]);
    expect(join({ tasks: [done] }, { tasks: [later] }, { 'task t-1': 'theirs' }).desk.tasks).toEqual([later]);
    expect(join({ tasks: [done] }, { tasks: [later] }, { 'task t-1': 'both' }).desk.tasks).toEqual([done]);
  });

  it('holds a call of the first weeks and a test of the month once, whoever promised them, and asks how they stand', () => {
    for (const kind of ['firstCycle', 'month'] as const) {
      const of = { kind, id: 'capecitabine.day-8' };
      const mine = task({ id: 't-1', of, what: 'Ring on day 8' });
      const theirs = task({ id: 't-9', of, what: 'Llamar el día 8', done: '2026-12-02' });
      const { desk, conflicts, asked } = join({ tasks: [mine] }, { tasks: [theirs] });
      expect([desk.tasks, conflicts, asked[0]?.twoThings]).toEqual([[mine], ['task t-1'], false]);
      const taken = join({ tasks: [mine] }, { tasks: [theirs] }, { 'task t-1': 'theirs' }).desk.tasks;
      expect(taken).toEqual([{ ...theirs, id: 't-1' }]);
      // Another call, and a thing that has no such list, stay two.
      const other = task({ id: 't-9', of: { kind, id: 'capecitabine.day-15' } });
      expect(join({ tasks: [mine] }, { tasks: [other] }).desk.tasks).toEqual([mine, other]);
    }
    const own = { kind: 'barrier', id: 'b-1' } as const;
    const two = [task({ of: own }), task({ id: 't-9', of: own, what: 'Ask again' })];
    expect(join({ tasks: two.slice(0, 1) }, { tasks: two.slice(1) }).desk.tasks).toEqual(two);
  });

  it('takes both where one id was given to two things, each task with its own', () => {
    const other = barrier({ kind: 'cost', words: 'The co-payment' });
    const theirTask = task({ id: 't-2', what: 'Ask for help with the co-payment' });
    const { desk, asked } = join(
      { barriers: [barrier()], tasks: [task()] },
      { barriers: [other], tasks: [theirTask] },
      { 'barrier b-1': 'both' },
    );
    expect(asked[0]?.twoThings).toBeTrue();
    expect(desk.barriers).toEqual([barrier(), { ...other, id: 'b-1-2' }]);
    expect(desk.tasks.map(({ id, of }) => [id, of.id])).toEqual([
      ['t-1', 'b-1'],
      ['t-2', 'b-1-2'],
    ]);
  });

  it('holds a suggested question once that both copies have taken up, and its task with it', () => {
    const [mine, theirs] = [
      question({ seed: 'trials', words: '' }),
      question({ id: 'q-9', seed: 'trials', words: '' }),
    ];
    const promised = task({ of: { kind: 'question', id: 'q-9' } });
    const alike = join({ questions: [mine] }, { questions: [theirs], tasks: [promised] });
    expect([alike.desk.questions, alike.conflicts]).toEqual([[mine], []]);
    expect(alike.desk.tasks[0]?.of).toEqual({ kind: 'question', id: 'q-1' });
    const answered = { ...theirs, state: 'answered' as const, answer: 'Two are open', settled: '2026-11-25' };
    const { desk, conflicts } = join({ questions: [mine] }, { questions: [answered] }, { 'question q-1': 'theirs' });
    expect([desk.questions, conflicts]).toEqual([[{ ...answered, id: 'q-1' }], ['question q-1']]);
  });

  it('keeps every star, more than the list takes too: which goes is for the person to say', () => {
    const starred = (id: string) => question({ id, words: `Question ${id}`, starred: true });
    const { desk } = join({ questions: ['1', '2'].map(starred) }, { questions: ['3', '4'].map(starred) });
    expect(desk.questions.filter((one) => one.starred)).toHaveSize(4);
  });

  it('joins the circumstances one by one: what was not asked in one copy is no answer', () => {
    const [mine, theirs] = [
      { ...nothingToldOf, travelMinutes: 90, interpreter: false },
      { ...nothingToldOf, travelMinutes: 45, livesAlone: true },
    ];
    const { desk, conflicts, alone } = join({ circumstances: mine }, { circumstances: theirs });
    expect(desk.circumstances).toEqual({ ...nothingToldOf, travelMinutes: 90, interpreter: false, livesAlone: true });
    expect(conflicts).toEqual(['circumstances travelMinutes']);
    expect(alone).toEqual(['circumstances interpreter mine', 'circumstances livesAlone theirs']);
    const out = join({ circumstances: mine }, { circumstances: theirs }, { 'circumstances livesAlone theirs': 'none' });
    expect(out.desk.circumstances.livesAlone).toBeNull();
  });

  it('asks which treatment and which hand-off note hold where both copies have one', () => {
    const [mine, theirs] = [
      { course: { optionId: 'capecitabine', startsOn: '2026-12-01', given: [] }, handOff: 'Rings on Mondays' },
      { course: { optionId: 'elacestrant', startsOn: null, given: [] }, handOff: 'Rings on Fridays' },
    ];
    expect(join(mine, theirs).conflicts).toEqual(['course ', 'handOff ']);
    const { desk } = join(mine, theirs, { 'course ': 'theirs' });
    expect([desk.course, desk.handOff]).toEqual([theirs.course, mine.handOff]);
    expect(join({}, theirs).desk.course).toEqual(theirs.course);
    expect(join(mine, {}, { 'handOff  mine': 'none' }).desk.handOff).toBe('');
  });
});
