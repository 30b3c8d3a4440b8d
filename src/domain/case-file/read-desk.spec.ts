import fc from 'fast-check';
import { type Desk, emptyDesk } from '../navigation/desk';
import { nothingToldOf } from '../navigation/circumstances';
import { longestLine, longestNote } from '../navigation/longest';
import { mostStarred } from '../navigation/question';
import { caseFile } from './case-file';
import { wordsOf } from './joining';
import { type KeptCase, newCase } from './kept-case';
import { readCase } from './read-case';
import { arbitraryDesk } from './testing/arbitrary-desk';

const base = newCase('0b7e', '2026-11-01T08:00:00.000Z');

/** A case with such a desk, read, and what was left out of it. */
function read(desk: unknown) {
  const file = { ...caseFile(base, '2026.11.2', '2026-11-29T10:00:00.000Z'), case: { ...base, desk } };
  const found = readCase(JSON.stringify(file));
  if (found.kind !== 'read') throw new Error(found.kind);
  const leftOut = found.leftOut.map(({ path, why }) => `${path.replace('case.desk', '')} ${why}`.trim());
  return { desk: found.kept.desk, leftOut };
}

const full: Desk = {
  questions: [
    {
      id: 'q-1',
      group: 'trials',
      seed: null,
      words: 'Is there a study near me?',
      starred: true,
      state: 'later',
      answer: 'When the gene test is back',
      added: '2026-11-20',
      settled: '2026-11-27',
    },
  ],
  distress: [{ id: 'd-1', on: '2026-11-20', score: 6, problems: ['sleep', 'money'], words: 'The nights' }],
  barriers: [{ id: 'b-1', kind: 'transport', on: '2026-11-20', words: 'Two buses', referral: null }],
  teachBack: [{ id: 'tb-1', on: '2026-11-20', prompt: 'whomToCall', optionId: null, result: 'revisit', words: '' }],
  tasks: [
    {
      id: 't-1',
      what: 'Ask for transport',
      of: { kind: 'barrier', id: 'b-1' },
      owner: 'socialWorker',
      ownerName: 'City office',
      due: '2026-11-27',
      created: '2026-11-20',
      done: null,
      outcome: '',
      dropped: false,
    },
  ],
  calls: [
    {
      id: 'c-1',
      on: '2026-11-25',
      at: '14:05',
      optionId: 'capecitabine',
      planId: 'diarrhoea',
      grade: 2,
      signs: ['fever'],
      told: 'Four times since morning',
      advice: 'Plan read out',
      by: 'nurse',
    },
  ],
  circumstances: { ...nothingToldOf, travelMinutes: 90, caring: 'children', interpreter: false, words: 'Farm' },
  course: { optionId: 'capecitabine', startsOn: '2026-12-01', given: ['trastuzumab'] },
  handOff: 'Rings on Mondays',
};
const [question] = full.questions;
const [distress] = full.distress;
const [barrier] = full.barriers;
const [teachBack] = full.teachBack;
const [task] = full.tasks;
const [call] = full.calls;

describe('reading the desk of a case file', () => {
  it('gives back all of what was written', () => {
    expect(read(full)).toEqual({ desk: full, leftOut: [] });
    fc.assert(
      fc.property(arbitraryDesk, (desk) => {
        const found = read(desk);
        expect(found.leftOut).toEqual([]);
        expect(wordsOf(found.desk)).toBe(wordsOf(desk));
      }),
    );
  });

  it('is empty where there is none, and says so where there is something else', () => {
    expect(read(undefined)).toEqual({ desk: emptyDesk, leftOut: [] });
    expect(read({})).toEqual({ desk: emptyDesk, leftOut: [] });
    expect(read('desk')).toEqual({ desk: emptyDesk, leftOut: ['shape'] });
    expect(read({ tasks: 'none', circumstances: [], course: 'soon', handOff: 7 })).toEqual({
      desk: emptyDesk,
      leftOut: ['.tasks shape', '.circumstances shape', '.course shape', '.handOff shape'],
    });
  });

  it('leaves out an entry of a kind that it does not know, and takes no score for another one', () => {
    const odd = {
      questions: [
        { ...question, group: 'weather' },
        { ...question, state: 'maybe' },
      ],
      distress: [-1, 11, 5.5, '5', null].map((score) => ({ ...distress, score })),
      barriers: [{ ...barrier, kind: 'weather' }],
      teachBack: [
        { ...teachBack, prompt: 'name' },
        { ...teachBack, result: 'failed' },
      ],
      tasks: [{ ...task, owner: 'somebody' }],
    };
    const { desk, leftOut } = read(odd);
    expect(desk).toEqual(emptyDesk);
    expect(leftOut).toHaveSize(11);
    expect(leftOut.every((one) => one.endsWith(' value'))).toBeTrue();
  });

  it('leaves out what has no id, no day, or a day that is none', () => {
    const lists = {
      questions: 'added',
      distress: 'on',
      barriers: 'on',
      teachBack: 'on',
      tasks: 'created',
      calls: 'on',
    };
    for (const [list, day] of Object.entries(lists)) {
      const [entry] = full[list as 'tasks'];
      const bad = [
        { ...entry, id: '' },
        { ...entry, id: 7 },
        { ...entry, [day]: '2026-02-30' },
        { ...entry, [day]: '2026-11' },
      ];
      const { desk, leftOut } = read({ [list]: [...bad, 'entry', null] });
      expect(desk).withContext(list).toEqual(emptyDesk);
      expect(leftOut)
        .withContext(list)
        .toEqual(bad.concat([entry, entry] as never).map((_, place) => `.${list}[${place}] shape`));
    }
  });

  it('takes the first of two with one id', () => {
    const { desk, leftOut } = read({ ...full, tasks: [task, { ...task, what: 'Another' }] });
    expect([desk, leftOut]).toEqual([full, ['.tasks[1] twice']]);
  });

  it('leaves out words that no form takes, and what says nothing without them', () => {
    const [line, note] = ['a'.repeat(longestLine + 1), 'a'.repeat(longestNote + 1)];
    const long = {
      questions: [
        { ...question, words: line },
        { ...question, id: 'q-2', answer: note },
      ],
      barriers: [{ ...barrier, referral: note }],
      tasks: [
        { ...task, what: line },
        { ...task, id: 't-2', ownerName: line },
        { ...task, id: 't-3', what: ' ' },
      ],
      circumstances: { language: line },
      handOff: note,
    };
    const { desk, leftOut } = read(long);
    expect(leftOut).toEqual([
      '.questions[0].words tooLong',
      '.questions[0] rule',
      '.questions[1].answer tooLong',
      '.barriers[0].referral tooLong',
      '.tasks[0].what tooLong',
      '.tasks[0] rule',
      '.tasks[1].ownerName tooLong',
      '.tasks[2] rule',
      '.circumstances.language tooLong',
      '.handOff tooLong',
    ]);
    expect([desk.questions.length, desk.barriers[0]?.referral, desk.tasks.map(({ id }) => id)]).toEqual([
      1,
      null,
      ['t-2'],
    ]);
    const fits = { ...task, what: 'a'.repeat(longestLine), outcome: 'a'.repeat(longestNote) };
    expect(read({ tasks: [fits] })).toEqual({ desk: { ...emptyDesk, tasks: [fits] } as Desk, leftOut: [] });
  });

  it('keeps a task of an entry that is not there, and one whose source it does not know: both were promised', () => {
    const of = { kind: 'barrier', id: 'gone' };
    expect(read({ tasks: [{ ...task, of }] }).desk.tasks[0]?.of).toEqual({ kind: 'barrier', id: 'gone' });
    const { desk, leftOut } = read({ tasks: [{ ...task, of: { kind: 'moon', id: 'x' } }] });
    expect([desk.tasks[0]?.of, leftOut]).toEqual([{ kind: 'own', id: null }, ['.tasks[0].of shape']]);
  });

  it('does not close a task for a day of doing that is none, nor gives it a day that it has not', () => {
    const { desk, leftOut } = read({ tasks: [{ ...task, done: 'yes', due: '2026-13-01', dropped: 'no' }] });
    expect(desk.tasks[0]).toEqual(jasmine.objectContaining({ done: null, due: null, dropped: false }));
    expect(leftOut).toEqual(['.tasks[0].due shape', '.tasks[0].done shape', '.tasks[0].dropped shape']);
  });

  it('keeps every star, because a person has set it', () => {
    const many = Array.from({ length: mostStarred + 2 }, (_, place) => ({ ...question, id: `q-${place}` }));
    const { desk, leftOut } = read({ questions: many });
    expect([desk.questions.filter(({ starred }) => starred).length, leftOut]).toEqual([mostStarred + 2, []]);
  });

  it('takes an unclear circumstance for one that was not asked about', () => {
    const odd = { travelMinutes: -5, caring: 'dog', work: true, interpreter: 'no', livesAlone: 0, language: '' };
    const { desk, leftOut } = read({ circumstances: odd });
    expect([desk.circumstances, leftOut.length]).toEqual([nothingToldOf, 5]);
    expect(read({ circumstances: { travelMinutes: 1441 } }).desk.circumstances.travelMinutes).toBeNull();
    expect(read({ circumstances: { travelMinutes: 0 } }).desk.circumstances.travelMinutes).toBe(0);
  });

  it('leaves out of an entry what it cannot read and keeps the rest', () => {
    const { desk, leftOut } = read({
      distress: [{ ...distress, problems: ['sleep', 'weather', 'sleep'] }],
      calls: [{ ...call, at: '25:00', grade: 5, planId: 7, signs: 'fever' }],
      course: { optionId: 'capecitabine', startsOn: 'soon' },
    });
    expect(desk.distress[0]?.problems).toEqual(['sleep']);
    expect(desk.calls[0]).toEqual(
      jasmine.objectContaining({ at: '', grade: null, planId: null, signs: [], told: call?.told }),
    );
    expect(desk.course).toEqual({ optionId: 'capecitabine', startsOn: null, given: [] });
    expect(leftOut).toEqual([
      '.distress[0].problems twice',
      '.distress[0].problems value',
      '.calls[0].at shape',
      '.calls[0].planId shape',
      '.calls[0].grade shape',
      '.calls[0].signs shape',
      '.course.startsOn shape',
    ]);
  });

  it('never throws, whatever stands in a part of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(emptyDesk) as (keyof KeptCase['desk'])[])),
        fc.jsonValue(),
        (part, junk) => {
          expect(() => read({ ...full, [part]: junk })).not.toThrow();
          expect(() => read({ ...full, [part]: [junk, { ...task, ...(junk as object) }] })).not.toThrow();
        },
      ),
    );
  });
});
