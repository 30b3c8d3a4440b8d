import type { Knowledge } from '../../src/domain/consultation/knowledge';
import type { Column } from '../../src/domain/logic/circuit';
import type { Condition } from '../../src/domain/logic/condition';
import { constraints } from '../../src/domain/patient/constraints';
import { no } from './bdd';
import type { Finding } from './finding';
import { gatesThatDiffer, readingFinding } from './gates-read-again';
import { Model } from './model';
import type { Choices } from './gate-scope';
import { readChoices, readReadings, type Reading } from './second-reading';

/** The readings of the project: of rules, of facts, of indications, and of gates by their kind and the options that hold them. */
export interface Readings {
  rules: readonly Reading[];
  facts: readonly Reading[];
  indications: readonly Reading[];
  gates: readonly Reading[];
  /** Drugs of an option of which one is chosen. */
  choices: Choices;
}

let held: Readings | null = null;

export const projectReadings = (): Readings =>
  (held ??= {
    rules: readReadings('rules.txt'),
    facts: readReadings('facts.txt'),
    indications: readReadings('indications.txt'),
    gates: readReadings('gates.txt'),
    choices: readChoices('gates.txt'),
  });

/** Holds every part that was read a second time against its reading. */
export function differsFromReading(
  whole: Knowledge,
  readings: Readings,
): { findings: Finding[]; questions: number; read: { gates: number; unread: string[] } } {
  const lists = [readings.rules, readings.facts, readings.indications, readings.gates];
  const conditions = lists.flatMap((list) => list.map(({ when }) => when));
  const model = new Model(whole, constraints, { beside: conditions });
  const compare = comparing(model);
  const { knowledge, rules } = model.compiled;
  const found = (part: string, when: Condition | undefined, { relation, when: read }: Reading) =>
    when === undefined
      ? [readingFinding(part, 'is read, and is not in the knowledge')]
      : compare(part, when, read, relation);
  const ruleOf = new Map(rules.map(({ rule }) => [rule.id, rule.when]));
  const factOf = new Map(
    knowledge.facts.flatMap(({ id, cases }) => cases.map(({ value, when }) => [`${id}=${value}`, when])),
  );
  const indicationOf = new Map(
    model.compiled.options.flatMap(({ option }) =>
      option.indications.map(({ id, when }) => [`${option.id}/${id}`, when]),
    ),
  );
  const { findings: inGates, ...read } = gatesThatDiffer(model, readings.gates, readings.choices);
  const findings = [
    ...readings.rules.flatMap((one) => found(`rule ${one.part}`, ruleOf.get(one.part), one)),
    ...readings.facts.flatMap((one) => found(`fact ${one.part}`, factOf.get(one.part), one)),
    ...readings.indications.flatMap((one) => found(`indication ${one.part}`, indicationOf.get(one.part), one)),
    ...inGates,
  ];
  return { findings, questions: conditions.length, read };
}

function comparing(model: Model) {
  const { diagrams } = model;
  const { bdd } = diagrams;
  const legal = diagrams.node(model.legalEverywhere);
  const without = (a: Column, b: Column) =>
    a === b ? no : bdd.apply('and', legal, bdd.apply('andNot', diagrams.node(a), diagrams.node(b)));
  return (part: string, when: Condition, read: Condition, relation: Reading['relation']): Finding[] => {
    const [own, other] = [model.verdict(when), model.verdict(read)];
    const asked: [boolean, Column, Column, string][] = [
      [relation !== 'beyond', own.isTrue, other.isTrue, 'is true, its second reading is not'],
      [relation !== 'within', other.isTrue, own.isTrue, 'is not true, its second reading is'],
      [relation === 'same', own.isFalse, other.isFalse, 'is false, its second reading is not'],
      [relation === 'same', other.isFalse, own.isFalse, 'is not false, its second reading is'],
    ];
    return asked.flatMap(([isAsked, a, b, sentence]) => {
      const node = isAsked ? without(a, b) : no;
      return node === no ? [] : [{ ...readingFinding(part, sentence), state: diagrams.example(node) }];
    });
  };
}
