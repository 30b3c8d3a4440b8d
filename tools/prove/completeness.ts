import type { CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { Column } from '../../src/domain/logic/circuit';
import { closingGroups, gapGroups, type AnswerGroup } from './answer-groups';
import { no, TooLarge, type Node } from './bdd';
import { closingFacts, closingPairs, factWord, type Fact, type Offer } from './closing-facts';
import type { Diagrams } from './diagram';
import type { Finding } from './finding';
import type { Model, OptionColumns } from './model';

/** What counts as an answer: a medicine against the cancer. Care that everybody is offered and local treatment do not. */
const notAnswers: ReadonlySet<string> = new Set(['supportive-care', 'surgery', 'radiotherapy']);
const isAnswer = ({ option }: CompiledOption) => !notAnswers.has(option.class);

interface Found {
  findings: Finding[];
  questions: number;
}

/**
 * Looks, group by group, for fully known people with metastatic disease whom no indication fits: all of them, counted, so that an
 * accepted gap cannot grow unseen. Then for facts, one or two, with which every treatment that fits is contraindicated, so that it
 * is not offered when what holds it has passed either: there a referral has to stand.
 */
export function withoutAnswer(model: Model): Found {
  const found = [
    ...gapGroups.map((group) => gaps(model, group)),
    ...closingGroups.map((group) => closed(model, group)),
  ];
  const questions = found.reduce((sum, one) => sum + one.questions, 0);
  return { findings: found.flatMap(({ findings }) => findings), questions };
}

const answersOf = (model: Model): OptionColumns[] =>
  model.compiled.options.filter(isAnswer).flatMap(({ option }) => model.option(option.id) ?? []);

/** The legal, fully known people of a group, over the dimensions that they and the columns speak of. */
function peopleOf(model: Model, diagrams: Diagrams, { when }: AnswerGroup, columns: readonly Column[]) {
  const metastatic = model.verdict({ attribute: 'metastatic', in: ['yes'] }).isTrue;
  const of = model.circuit.and(model.verdict(when).isTrue, metastatic);
  const dimensions = model.support(of, ...columns);
  const people = diagrams.whereKnown(diagrams.node(model.circuit.and(of, model.legal(dimensions))));
  return { people, dimensions };
}

function gaps(model: Model, group: AnswerGroup): Found {
  const subject = `no indication: ${group.name}`;
  const columns = answersOf(model).map(({ indicated }) => indicated.isTrue);
  const reads = new Map(columns.map((column) => [column, model.support(column).length]));
  // What few facts decide goes first: little is left for the others.
  const narrowFirst = [...columns].sort((a, b) => (reads.get(a) ?? 0) - (reads.get(b) ?? 0));
  try {
    const diagrams = model.newDiagrams(gapNodes);
    const { people, dimensions } = peopleOf(model, diagrams, group, columns);
    const left = narrowFirst.reduce<Node>(
      (node, column) =>
        node === no ? no : diagrams.bdd.apply('andNot', node, diagrams.whereKnown(diagrams.node(column))),
      people,
    );
    if (left === no) return { findings: [], questions: 1 };
    // A share does not change with a threshold that has nothing to do with the gap, a number of states would.
    const share = diagrams.count(left, dimensions) / diagrams.count(people, dimensions);
    const sentence = `no treatment fits ${share.toExponential(1)} of these people's possible states`;
    return {
      findings: [{ property: 'complete', subject, sentence, share, state: diagrams.example(left) }],
      questions: 1,
    };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return {
      findings: [{ property: 'complete', subject, sentence: 'not decided', undecided: true, state: null }],
      questions: 1,
    };
  }
}

/** Nodes after which the diagrams of one group are given up. */
const gapNodes = 8_000_000;

/** Pregnancy alone closes nearly everything: it stands with the single facts, and pairs are looked for without it. */
function notPregnant(diagrams: Diagrams, offers: readonly Offer[]): Offer[] {
  return offers.flatMap(({ node, reads }) => {
    const pregnant = [...reads].find(({ key }) => key === 'pregnant');
    if (!pregnant) return [{ node, reads }];
    const without = diagrams.where(node, pregnant, 0);
    return without === no ? [] : [{ node: without, reads: new Set([...reads].filter((one) => one !== pregnant)) }];
  });
}

function closed(model: Model, group: AnswerGroup): Found {
  const { diagrams, circuit } = model;
  const { bdd } = diagrams;
  const answers = answersOf(model);
  const possible = answers.map(({ indicated, gated }) => circuit.and(indicated.isTrue, gated.isFalse));
  const { people, dimensions } = peopleOf(model, diagrams, group, [
    ...possible,
    ...answers.map(({ indicated }) => indicated.isTrue),
  ]);
  const offers = possible
    .map((column) => ({
      node: bdd.apply('and', people, diagrams.whereKnown(diagrams.node(column))),
      reads: new Set(model.support(column)),
    }))
    .filter(({ node }) => node !== no);
  // Where nothing is ever possible no fact is the cause: the gap says it.
  if (offers.length === 0) return { findings: [], questions: 1 };
  const singles = closingFacts(
    diagrams,
    dimensions,
    offers.map(({ node }) => node),
  );
  const finding = (facts: readonly Fact[]): Finding[] => {
    const there = facts.reduce((node, { dimension, value }) => diagrams.where(node, dimension, value), people);
    if (there === no) return [];
    const subject = `closed by ${facts.map(factWord).join(' and ')}: ${group.name}`;
    const sentence = `${facts.length === 1 ? 'one fact closes' : 'two facts close'} every treatment`;
    return [{ property: 'complete', subject, sentence, state: diagrams.example(there) }];
  };
  const findings = [
    ...singles.flatMap((fact) => finding([fact])),
    ...closingPairs(diagrams, dimensions, notPregnant(diagrams, offers), singles).flatMap(finding),
  ];
  return { findings, questions: dimensions.length };
}
