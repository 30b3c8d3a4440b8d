import {
  type Block,
  type DecisionDocument,
  type Sentences,
  dots,
  heading,
  paragraph,
  quiet,
  section,
} from '../documents/document';
import { initialled } from '../documents/patient-sheet';
import { type Phrase, counted, day, inlined, joined, list, number, own, words } from '../documents/phrase';
import type { Text } from '../evidence/text';
import { daysBetween } from './day-after';
import { barrierWork } from './barrier-referral';
import type { Desk, TreatmentCourse } from './desk';
import { distressChange, latestReading } from './distress-trend';
import { byUrgency, standingOf } from './task-standing';
import type { Task } from './task';
import { notYetClear } from './teach-back';
import { questionPhrase } from './visit-page';
import { starredOf, visitQuestions } from './visit-questions';

/** What a hand-off note is made of. There is no figure of a study in it, and no name beside the label. */
export interface HandOffCase {
  /** Empty: the case has none. */
  label: string;
  /** Kind of cancer; empty: not known yet. */
  cancer: readonly Phrase[];
  desk: Desk;
  /** The last decision; null: none is kept. */
  decision: { on: string; kind: 'option' | 'notYet' | 'noTreatmentNow'; option: Text | null } | null;
  course: TreatmentCourse | null;
  matters: { concerns: readonly Text[]; own: string };
  /** Numbers of the site; empty: not entered. */
  phones: { clinic: string; urgent: string };
  /** ISO day. */
  today: string;
  /** What an option is called; null: it is not known here. */
  optionName: (id: string) => Text | null;
  drugName: (id: string) => Text | null;
  /** What a side effect is called by the id of its plan; null: it is not known here. */
  effectName: (id: string) => Text | null;
}

/** Days back that calls are told of. */
const recentDays = 14;

/** As many of each as leave the note on one page; of the rest it says how many there are. */
const most = { tasks: 8, barriers: 5, unclear: 4, calls: 4, concerns: 6 } as const;
/** Characters of what somebody wrote: the note's own words, and a line of a list. */
const mostOwn = 600;
const mostLine = 150;

/** A warm hand-off on one page: what the next one must know first, then where things stand and what is still to be done. */
export function handOffNote(of: HandOffCase): DecisionDocument {
  const own = of.desk.handOff.trim();
  const blocks: Block[] = [
    heading(1, words('handOff.paper.title')),
    quiet(...who(of)),
    ...(own === '' ? [] : [quoted(short(own, mostOwn))]),
    ...section(words('handOff.paper.stands'), stands(of)),
    ...section(words('handOff.paper.tasks'), tasks(of)),
    ...section(words('handOff.paper.matters'), matters(of)),
    ...section(words('handOff.paper.ask'), questions(of)),
    ...section(words('handOff.paper.again'), unclear(of)),
    ...section(words('handOff.paper.barriers'), barriers(of)),
    ...section(words('handOff.paper.distress'), distress(of)),
    ...section(words('handOff.paper.calls'), calls(of)),
    ...section(words('handOff.paper.phones'), phones(of)),
  ];
  return { blocks, foot: [words('handOff.paper.made', { day: day(of.today, 'long') }), words('handOff.paper.foot')] };
}

const quoted = (said: string): Block => ({ kind: 'paragraph', said: [own(said)], look: 'quote' });

function who({ label, cancer, today }: HandOffCase): Phrase[] {
  return [
    ...(label === '' ? [] : [words('handOff.paper.for', { label: own(initialled(label)) })]),
    cancer.length > 0
      ? words('handOff.paper.cancer', { cancer: joined(cancer) })
      : words('handOff.paper.cancerUnknown'),
    words('handOff.paper.made', { day: day(today, 'long') }),
  ];
}

function stands({ decision, course, today, optionName, drugName }: HandOffCase): Block[] {
  const decided = decision
    ? words(`handOff.paper.choice.${decision.kind}`, {
        day: day(decision.on),
        option: decision.option ? inlined(decision.option) : words('handOff.paper.unnamed'),
      })
    : words('handOff.paper.undecided');
  return [
    dots([
      [decided],
      ...(course ? [[courseSaid(course, optionName(course.optionId), today), ...givenSaid(course, drugName)]] : []),
    ]),
  ];
}

/** Which of several medicines is given with it, where somebody has said so. */
function givenSaid({ given }: TreatmentCourse, drugName: HandOffCase['drugName']): Phrase[] {
  const names = given.flatMap((id) => drugName(id) ?? []);
  return names.length === 0 ? [] : [words('handOff.paper.given', { drugs: list(names.map((name) => inlined(name))) })];
}

function courseSaid({ startsOn }: TreatmentCourse, named: Text | null, today: string): Phrase {
  const option = named ? inlined(named) : words('handOff.paper.unnamed');
  if (startsOn === null) return words('handOff.paper.course.unset', { option });
  const days = daysBetween(startsOn, today);
  return days < 0
    ? words('handOff.paper.course.ahead', { option, day: day(startsOn) })
    : words('handOff.paper.course.day', { option, number: number(days + 1, 0), day: day(startsOn) });
}

function tasks({ desk, today }: HandOffCase): Block[] {
  const open = desk.tasks.filter((task) => standingOf(task, today) !== 'closed').toSorted(byUrgency(today));
  if (open.length === 0) return [paragraph(words('handOff.paper.noTasks'))];
  return counting(
    open.map((task): Sentences => [
      words('handOff.paper.task', { what: own(short(task.what)), standing: standing(task, today) }),
    ]),
    most.tasks,
  );
}

/** "Late: social worker (M. Ruiz), was due on 3 Dec". */
function standing(task: Task, today: string): Phrase {
  const role: Phrase = { is: 'inside', of: words(`tasks.owner.${task.owner}`) };
  const name = task.ownerName.trim();
  const owner = name === '' ? role : words('handOff.paper.owner', { role, name: own(short(name, 40)) });
  return words(`handOff.paper.standing.${standingOf(task, today)}`, { owner, day: day(task.due ?? today) });
}

function matters({ matters: { concerns, own: said } }: HandOffCase): Block[] {
  const named = concerns.slice(0, most.concerns).map((one) => inlined(one));
  const blocks = [
    ...(named.length > 0 ? [paragraph({ is: 'sentence', of: list(named) })] : []),
    ...(said.trim() === '' ? [] : [quoted(short(said.trim(), 2 * mostLine))]),
  ];
  return blocks.length > 0 ? blocks : [paragraph(words('handOff.paper.notAsked'))];
}

function questions({ desk, today }: HandOffCase): Block[] {
  const { toAsk } = visitQuestions(desk.questions, today);
  const starred = starredOf(toAsk);
  const rest = toAsk.length - starred.length;
  return [
    ...(starred.length > 0 ? [dots(starred.map((one) => [shortened(questionPhrase(one))]))] : []),
    ...(rest > 0 ? [quiet(counted('handOff.paper.moreQuestions', rest))] : []),
  ];
}

function unclear({ desk, optionName }: HandOffCase): Block[] {
  const rows = notYetClear(desk.teachBack).map(({ prompt, optionId, result, words: said }): Sentences => {
    const what = words(`handOff.paper.prompt.${prompt}`);
    const name = optionId === null ? null : optionName(optionId);
    return [
      words(`handOff.paper.unclear.${result}`, {
        what: name ? words('handOff.paper.promptOf', { what, option: inlined(name) }) : what,
      }),
      ...(said.trim() === '' ? [] : [own(short(said.trim()))]),
    ];
  });
  return counting(rows, most.unclear);
}

function barriers({ desk, today }: HandOffCase): Block[] {
  const open = barrierWork(desk.barriers, desk.tasks, today).filter(({ isResolved }) => !isResolved);
  const rows = open.map(({ barrier, task }): Sentences => [
    words('handOff.paper.task', {
      what: words(`visit.plain.b.kind.${barrier.kind}`),
      standing: task ? standing(task, today) : words('handOff.paper.unowned'),
    }),
    ...(barrier.words.trim() === '' ? [] : [own(short(barrier.words.trim()))]),
  ]);
  return counting(rows, most.barriers);
}

function distress({ desk }: HandOffCase): Block[] {
  const last = latestReading(desk.distress);
  if (!last) return [paragraph(words('handOff.paper.notAsked'))];
  const change = distressChange(desk.distress);
  const named = last.problems.map(
    (problem) => ({ is: 'inside', of: words(`visit.plain.d.problem.${problem}`) }) as const,
  );
  return [
    paragraph(
      words('handOff.paper.score', { score: number(last.score, 0), day: day(last.on) }),
      ...(change ? [words(`handOff.paper.change.${change}`)] : []),
      ...(named.length > 0 ? [words('handOff.paper.weighs', { what: list(named) })] : []),
      ...(last.words.trim() === '' ? [] : [own(short(last.words.trim()))]),
    ),
  ];
}

function calls({ desk, today, effectName }: HandOffCase): Block[] {
  const recent = desk.calls
    .filter(({ on }) => daysBetween(on, today) <= recentDays)
    .toSorted((a, b) => (a.on + a.at < b.on + b.at ? 1 : -1));
  const rows = recent.map(({ on, planId, told, advice }): Sentences => {
    const about = planId === null ? null : effectName(planId);
    return [
      about
        ? words('handOff.paper.callAbout', { day: day(on), effect: inlined(about) })
        : words('handOff.paper.call', { day: day(on) }),
      ...(told.trim() === '' ? [] : [own(short(told.trim()))]),
      ...(advice.trim() === '' ? [] : [words('handOff.paper.advice', { advice: own(short(advice.trim())) })]),
    ];
  });
  return counting(rows, most.calls);
}

function phones({ phones: { clinic, urgent } }: HandOffCase): Block[] {
  const line = (key: string, phone: string): Phrase =>
    phone.trim() === ''
      ? words(`handOff.paper.noPhone.${key}`)
      : words(`handOff.paper.phone.${key}`, { phone: own(phone.trim()) });
  return [paragraph(line('clinic', clinic), line('urgent', urgent))];
}

/** The first of them, and how many are left out. */
function counting(rows: readonly Sentences[], limit: number): Block[] {
  const left = rows.length - limit;
  return [
    ...(rows.length > 0 ? [dots(rows.slice(0, limit))] : []),
    ...(left > 0 ? [quiet(counted('handOff.paper.more', left))] : []),
  ];
}

const shortened = (phrase: Phrase): Phrase => (phrase.is === 'own' ? own(short(phrase.own)) : phrase);

/** On one line and as much of it as fits, cut at a word. */
function short(said: string, limit: number = mostLine): string {
  const line = said.replace(/\s+/g, ' ');
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
}
