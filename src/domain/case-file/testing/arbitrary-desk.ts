import fc from 'fast-check';
import { type Barrier, barrierKinds } from '../../navigation/barrier';
import { type CallNote, callGrades, callNexts } from '../../navigation/call-note';
import { caringFor, type Circumstances, longestTravel, workings } from '../../navigation/circumstances';
import type { Desk, DeskEntries } from '../../navigation/desk';
import { type DistressProblem, distressProblems, type DistressReading } from '../../navigation/distress';
import { type Question, questionGroups, questionStates } from '../../navigation/question';
import { type Task, taskOwners, taskSources } from '../../navigation/task';
import { type TeachBack, teachBackPrompts, teachBackResults } from '../../navigation/teach-back';

const day = fc.constantFrom('2026-03-02', '2026-10-30', '2026-11-20');
const words = fc.constantFrom('', 'The bus takes two hours', 'El viaje es “largo”', 'a\nb');
const option = fc.constantFrom(null, 'elacestrant', 'capecitabine');

/** Ids that two programs may have counted alike, and those that nobody makes twice. */
const id = (counted: string) => fc.oneof(fc.constantFrom(`${counted}-1`, `${counted}-2`), fc.uuid());

const question: fc.Arbitrary<Question> = fc
  .record({
    id: id('question'),
    group: fc.constantFrom(...questionGroups),
    seed: fc.constantFrom(null, 'trialsForMe', 'howLong'),
    words,
    starred: fc.boolean(),
    state: fc.constantFrom(...questionStates),
    answer: words,
    added: day,
    settled: fc.option(day),
  })
  .map((one) => (one.seed === null && one.words === '' ? { ...one, words: 'May I travel?' } : one));

const problems: readonly DistressProblem[] = Object.values(distressProblems).flat();

const distress: fc.Arbitrary<DistressReading> = fc.record({
  id: id('distress'),
  on: day,
  score: fc.integer({ min: 0, max: 10 }),
  problems: fc.subarray([...problems], { maxLength: 3 }),
  words,
});

const barrier: fc.Arbitrary<Barrier> = fc.record({
  id: id('barrier'),
  kind: fc.constantFrom(...barrierKinds),
  on: day,
  words,
  referral: fc.option(words),
});

const teachBack: fc.Arbitrary<TeachBack> = fc.record({
  id: id('told'),
  on: day,
  prompt: fc.constantFrom(...teachBackPrompts),
  optionId: option,
  result: fc.constantFrom(...teachBackResults),
  words,
});

const task: fc.Arbitrary<Task> = fc.record({
  id: id('task'),
  what: fc.constantFrom('Ring the city office', 'Send the letter'),
  of: fc.record({ kind: fc.constantFrom(...taskSources), id: fc.constantFrom(null, 'barrier-1', 'question-2') }),
  owner: fc.constantFrom(...taskOwners),
  ownerName: words,
  due: fc.option(day),
  created: day,
  done: fc.option(day),
  outcome: words,
  dropped: fc.boolean(),
});

const plainCall: fc.Arbitrary<CallNote> = fc.record({
  id: id('call'),
  on: day,
  at: fc.constantFrom('', '14:05'),
  optionId: option,
  planId: fc.constantFrom(null, 'diarrhoea'),
  grade: fc.option(fc.constantFrom(...callGrades)),
  signs: fc.subarray(['fever', 'breathless']),
  told: words,
  advice: words,
  by: words,
});
const call: fc.Arbitrary<CallNote> = fc
  .tuple(
    plainCall,
    fc.option(fc.record({ planId: fc.constant('lungs'), grade: fc.option(fc.constantFrom(...callGrades)) })),
    fc.option(
      fc.record({
        kind: fc.constantFrom(...callNexts),
        owner: fc.constantFrom(...taskOwners),
        due: fc.option(day),
        what: words,
      }),
    ),
    fc.boolean(),
  )
  .map(([note, also, next, isDraft]) => ({
    ...note,
    ...(also && { also: [also] }),
    ...(next && { next }),
    ...(isDraft && { draft: true as const }),
  }));

export const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  travelMinutes: fc.option(fc.integer({ min: 0, max: longestTravel })),
  caring: fc.option(fc.constantFrom(...caringFor)),
  work: fc.option(fc.constantFrom(...workings)),
  language: fc.constantFrom(null, 'Español', 'العربية'),
  interpreter: fc.option(fc.boolean()),
  livesAlone: fc.option(fc.boolean()),
  words,
});

export const course = fc.option(
  fc.record({
    optionId: fc.constantFrom('elacestrant', 'capecitabine'),
    startsOn: fc.option(day),
    given: fc.subarray(['letrozole', 'fulvestrant']),
  }),
);

const list = <One extends { id: string }>(one: fc.Arbitrary<One>) =>
  fc.uniqueArray(one, { selector: ({ id: each }) => each, maxLength: 2 });

/** A desk that holds anything, each part as the application writes it. */
export const arbitraryDesk: fc.Arbitrary<Desk> = fc.record({
  questions: list(question),
  distress: list(distress),
  barriers: list(barrier),
  teachBack: list(teachBack),
  tasks: list(task),
  calls: list(call),
  circumstances,
  course,
  handOff: words,
});

/** Entries that are written in one step. */
export const deskEntries: fc.Arbitrary<DeskEntries> = fc.oneof<fc.Arbitrary<DeskEntries>[]>(
  question.map((one) => ({ questions: [one] })),
  distress.map((one) => ({ distress: [one] })),
  fc.tuple(barrier, task).map(([one, promised]) => ({ barriers: [one], tasks: [promised] })),
  teachBack.map((one) => ({ teachBack: [one] })),
  task.map((one) => ({ tasks: [one] })),
  call.map((one) => ({ calls: [one] })),
);
