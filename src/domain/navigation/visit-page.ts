import type { Block, DecisionDocument, Sentences } from '../documents/document';
import { dots, heading, paragraph, quiet, section } from '../documents/document';
import { type Phrase, counted, day, list, number, own, text, words } from '../documents/phrase';
import type { Text } from '../evidence/text';
import type { Desk } from './desk';
import { barrierWork } from './barrier-referral';
import type { Circumstances } from './circumstances';
import { latestReading } from './distress-trend';
import type { Question } from './question';
import { isQuestionSeed } from './question-seeds';
import { standingOf } from './task-standing';
import type { Task } from './task';
import { notYetClear } from './teach-back';
import { visitQuestions } from './visit-questions';

/** What the page for the visit is made of. */
export interface VisitPageCase {
  /** Label or initials of the record; empty: none. */
  label: string;
  desk: Desk;
  /** ISO day. */
  today: string;
  /** What an option is called in plain words; null: it is not known here. */
  optionName: (id: string) => Text | null;
}

/** Questions on one page besides the starred ones; of the rest it says how many there are. */
const mostQuestions = 8;
const mostUnclear = 4;
const mostBarriers = 8;
/** Characters of what a person said in a longer text. */
const mostWords = 260;
/** Empty lines for notes; a full page has fewer. */
const manyLines = 7;
const fewLines = 3;

/** One page that goes along to the visit: what to ask, what stands in the way, how hard it is, what of the days matters, room for notes. */
export function visitPage(of: VisitPageCase): DecisionDocument {
  const { toAsk } = visitQuestions(of.desk.questions, of.today);
  const [first, more] = [toAsk.filter(({ starred }) => starred), toAsk.filter(({ starred }) => !starred)];
  const shown = more.slice(0, mostQuestions);
  const rest = more.length - shown.length;
  const unclear = notYetClear(of.desk.teachBack).slice(0, mostUnclear);
  const blocks: Block[] = [
    heading(1, words('visit.plain.paper.title')),
    quiet(...(of.label === '' ? [] : [words('visit.plain.paper.for', { label: own(of.label) })]), madeOn(of)),
    ...section(
      words('visit.plain.paper.again'),
      unclear.length > 0 ? [boxes(unclear.map((one) => [promptOf(one.prompt, one.optionId, of)]))] : [],
    ),
    ...section(words('visit.plain.paper.first'), first.length > 0 ? [boxes(first.map(asked))] : []),
    ...section(words('visit.plain.paper.more'), [
      ...(shown.length > 0 ? [boxes(shown.map(asked))] : []),
      ...(rest > 0 ? [quiet(counted('visit.plain.paper.moreCount', rest))] : []),
    ]),
    ...(toAsk.length === 0 ? [paragraph(words('visit.plain.paper.noQuestions'))] : []),
    ...section(words('visit.plain.paper.barriers'), barriers(of)),
    ...section(words('visit.plain.paper.distress'), distress(of)),
    ...section(words('visit.plain.paper.days'), days(of.desk.circumstances)),
    heading(2, words('visit.plain.paper.notes')),
    { kind: 'lines', count: toAsk.length + unclear.length > mostQuestions ? fewLines : manyLines },
  ];
  return { blocks, foot: [madeOn(of)] };
}

const madeOn = ({ today }: VisitPageCase): Phrase => words('visit.plain.paper.made', { day: day(today, 'long') });

const inside = (of: Phrase): Phrase => ({ is: 'inside', of });

const boxes = (items: readonly Sentences[]): Block => ({ kind: 'list', items, marks: 'box' });

/** In the words of whoever reads; one's own words as they were written. */
export const questionPhrase = ({ seed, words: said }: Pick<Question, 'seed' | 'words'>): Phrase =>
  seed !== null && said === '' ? words(`question.plain.${isQuestionSeed(seed) ? seed : 'unknownSeed'}`) : own(said);

const asked = (question: Question): Sentences => [questionPhrase(question)];

function promptOf(prompt: string, optionId: string | null, { optionName }: VisitPageCase): Phrase {
  const what = words(`question.plain.prompt.${prompt}`);
  const name = optionId === null ? null : optionName(optionId);
  return { is: 'sentence', of: name ? words('question.plain.promptOf', { what, option: text(name) }) : what };
}

function barriers({ desk, today }: VisitPageCase): Block[] {
  const open = barrierWork(desk.barriers, desk.tasks, today).filter(({ isResolved }) => !isResolved);
  if (open.length === 0) return [];
  const rows = open.slice(0, mostBarriers).map(({ barrier, task }): Sentences => [
    words('visit.plain.paper.barrier', {
      what: words(`visit.plain.b.kind.${barrier.kind}`),
      standing: task ? standingPhrase(task, today) : inside(words('visit.plain.t.standing.unowned')),
    }),
  ]);
  return [dots(rows)];
}

/** "Late: social worker, was due on 3 Dec". */
function standingPhrase(task: Task, today: string): Phrase {
  const owner = words(`visit.plain.owner.${task.owner}`);
  return words(`visit.plain.t.standing.${standingOf(task, today)}`, { owner, day: day(task.due ?? today) });
}

function distress({ desk }: VisitPageCase): Block[] {
  const reading = latestReading(desk.distress);
  if (!reading) return [paragraph(words('visit.plain.paper.unasked'))];
  const score = words('visit.plain.paper.score', { score: number(reading.score, 0), day: day(reading.on) });
  const named = reading.problems.map((problem) => inside(words(`visit.plain.d.problem.${problem}`)));
  return [
    dots([
      [score],
      ...(named.length > 0 ? [[words('visit.plain.paper.weighs', { what: list(named) })]] : []),
      ...(reading.words === '' ? [] : [[own(short(reading.words))]]),
    ]),
  ];
}

function days(told: Circumstances): Block[] {
  const { travelMinutes, caring, work, language, interpreter, livesAlone } = told;
  const key = (name: string) => `visit.plain.paper.${name}`;
  const rows: Phrase[] = [
    ...(travelMinutes === null ? [] : [words(key('travel'), { minutes: number(travelMinutes, 0) })]),
    ...(caring === null ? [] : [words(key('caring'), { who: inside(words(`visit.plain.c.caring.${caring}`)) })]),
    ...(work === null ? [] : [words(key('work'), { what: inside(words(`visit.plain.c.work.${work}`)) })]),
    ...(language === null ? [] : [words(key('language'), { language: own(language) })]),
    ...(interpreter === null ? [] : [words(key(interpreter ? 'interpreter' : 'noInterpreter'))]),
    ...(livesAlone === null ? [] : [words(key(livesAlone ? 'alone' : 'notAlone'))]),
    ...(told.words === '' ? [] : [own(short(told.words))]),
  ];
  return rows.length > 0 ? [dots(rows.map((one) => [one]))] : [paragraph(words('visit.plain.paper.unasked'))];
}

/** As much of it as fits, cut at a word. */
const short = (said: string) =>
  said.length <= mostWords ? said : `${said.slice(0, mostWords - 1).replace(/\s+\S*$/, '')}…`;
