import { type Circumstances, nothingToldOf } from '../navigation/circumstances';
import type { Desk, TreatmentCourse } from '../navigation/desk';
import type { Question } from '../navigation/question';
import type { Task } from '../navigation/task';
import { type Chooser, type Copies, freeId, idsOf, type JoinKind, same, type Side } from './joining';

interface Entry {
  id: string;
}

const withoutId = (entry: Entry) => ({ ...entry, id: '' });

/** Which of their entries is which of mine: by id, else written twice alike, else by what `isOne` says. */
function paired<One extends Entry>({ mine, theirs }: Copies<readonly One[]>, isOne: (a: One, b: One) => boolean) {
  const [pairs, free] = [new Map<One, One>(), new Set(theirs)];
  const rules = [(a: One, b: One) => a.id === b.id, (a: One, b: One) => same(withoutId(a), withoutId(b)), isOne];
  for (const rule of rules) {
    for (const one of mine.filter((each) => !pairs.has(each))) {
      const two = [...free].find((each) => rule(one, each));
      if (!two) continue;
      pairs.set(one, two);
      free.delete(two);
    }
  }
  return { pairs, free };
}

interface Joined<One> {
  entries: One[];
  /** Under which id an entry of theirs goes on, where that is another one. */
  renamed: ReadonlyMap<string, string>;
}

/**
 * The entries of both copies, mine first.
 * @param gistOf what of an entry stays the same however it goes on: where that differs, one id may have been given to two things
 * @param isOne whether two entries under two ids are one
 */
function joined<One extends Entry>(
  kind: JoinKind,
  copies: Copies<readonly One[]>,
  gistOf: (entry: One) => unknown,
  choose: Chooser,
  isOne: (a: One, b: One) => boolean = () => false,
): Joined<One> {
  const { pairs, free } = paired(copies, isOne);
  const [renamed, taken] = [new Map<string, string>(), idsOf(copies.mine, copies.theirs)];
  const keeps = (side: Side, value: One) => choose.keeps({ kind, about: value.id, side, value });
  const second: One[] = [];
  const own = copies.mine.flatMap((mine): One[] => {
    const two = pairs.get(mine);
    if (!two) return keeps('mine', mine) ? [mine] : [];
    const { id } = mine;
    if (two.id !== id) renamed.set(two.id, id);
    const both = { mine, theirs: { ...two, id } };
    if (same(gistOf(mine), gistOf(two))) return [choose.pick(kind, id, both)];
    const taking = choose.pickOrBoth(kind, id, both);
    if (taking !== 'both') return [both[taking]];
    const other = freeId(id, taken);
    taken.add(other);
    renamed.set(two.id, other);
    second.push({ ...two, id: other });
    return [mine];
  });
  return { entries: [...own, ...second, ...[...free].filter((value) => keeps('theirs', value))], renamed };
}

/** Their tasks of entries that go on under another id; one that mine has of the same entry stays with that. */
const followed = (
  { mine, theirs }: Copies<readonly Task[]>,
  renamed: Readonly<Partial<Record<Task['of']['kind'], ReadonlyMap<string, string>>>>,
): Task[] =>
  theirs.map((task) => {
    const { kind, id } = task.of;
    const to = id === null ? undefined : renamed[kind]?.get(id);
    const isMine = mine.some((one) => one.id === task.id && one.of.id === id);
    return to === undefined || isMine ? task : { ...task, of: { kind, id: to } };
  });

/** What both copies say, or one: that stays until somebody leaves it out, because what the other was not told is no answer. */
function said<Value>(
  [kind, about]: readonly [JoinKind, string],
  { mine, theirs }: Copies<Value>,
  nothing: Value,
  choose: Chooser,
): Value {
  if (mine !== nothing && theirs !== nothing) return choose.pick(kind, about, { mine, theirs });
  if (mine === theirs) return mine;
  const [side, value]: [Side, Value] = theirs === nothing ? ['mine', mine] : ['theirs', theirs];
  return choose.keeps({ kind, about, side, value }) ? value : nothing;
}

const isSameSeed = (a: Question, b: Question) => a.seed !== null && a.seed === b.seed;

/** Whether a task stands for a thing that each treatment has once, whoever promised it: a call of its first weeks, a test before it. */
const isOfList = ({ of }: Task) => (of.kind === 'firstCycle' || of.kind === 'month') && of.id !== null;

const isSamePromise = (a: Task, b: Task) => isOfList(a) && a.of.kind === b.of.kind && a.of.id === b.of.id;

/** Such a task is named by its source alone: its words are those of the language it was made in. */
const taskGist = (task: Task) => (isOfList(task) ? [task.of] : [task.what, task.of]);

/**
 * The desks of both copies, entry by entry. Of what both were asked under two ids one stays: a suggested question, or what was written twice
 * alike. More stars than the list takes stay, and the list asks for one to be taken off: which is the person's to say.
 */
export function mergedDesk({ mine, theirs }: Copies<Desk>, choose: Chooser): Desk {
  const of = <List extends keyof Desk>(list: List) => ({ mine: mine[list], theirs: theirs[list] });
  const question = joined('question', of('questions'), ({ seed, words }) => [seed, words], choose, isSameSeed);
  const distress = joined('distress', of('distress'), ({ on }) => on, choose);
  const barrier = joined('barrier', of('barriers'), ({ kind }) => kind, choose);
  const teachBack = joined('teachBack', of('teachBack'), ({ on, prompt, optionId }) => [on, prompt, optionId], choose);
  const call = joined('call', of('calls'), ({ on, at, planId }) => [on, at, planId], choose);
  const renamed = {
    question: question.renamed,
    distress: distress.renamed,
    barrier: barrier.renamed,
    teachBack: teachBack.renamed,
    call: call.renamed,
  };
  const tasks = { mine: mine.tasks, theirs: followed(of('tasks'), renamed) };
  const each = <Field extends keyof Circumstances>(field: Field) => {
    const told = { mine: mine.circumstances[field], theirs: theirs.circumstances[field] };
    return said<Circumstances[Field]>(['circumstances', field], told, nothingToldOf[field], choose);
  };
  return {
    questions: question.entries,
    distress: distress.entries,
    barriers: barrier.entries,
    teachBack: teachBack.entries,
    tasks: joined('task', tasks, taskGist, choose, isSamePromise).entries,
    calls: call.entries,
    circumstances: {
      travelMinutes: each('travelMinutes'),
      caring: each('caring'),
      work: each('work'),
      language: each('language'),
      interpreter: each('interpreter'),
      livesAlone: each('livesAlone'),
      words: each('words'),
    },
    course: said<TreatmentCourse | null>(['course', ''], of('course'), null, choose),
    handOff: said(['handOff', ''], of('handOff'), '', choose),
  };
}
