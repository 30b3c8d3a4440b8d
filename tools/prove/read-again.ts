import type { CompiledKnowledge, CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { Knowledge } from '../../src/domain/consultation/knowledge';
import type { TruthColumns } from '../../src/domain/logic/columns';
import type { Condition } from '../../src/domain/logic/condition';
import { constraints } from '../../src/domain/patient/constraints';
import type { Column } from '../../src/domain/logic/circuit';
import { no } from './bdd';
import type { Finding } from './finding';
import { Model } from './model';
import { readReadings, type Reading } from './second-reading';

/** The readings of the project: of rules, of facts, of indications, and of gates by their kind and the options that hold them. */
export interface Readings {
  rules: readonly Reading[];
  facts: readonly Reading[];
  indications: readonly Reading[];
  gates: readonly Reading[];
}

let held: Readings | null = null;

export const projectReadings = (): Readings =>
  (held ??= {
    rules: readReadings('rules.txt'),
    facts: readReadings('facts.txt'),
    indications: readReadings('indications.txt'),
    gates: readReadings('gates.txt'),
  });

/** Holds every part that was read a second time against its reading. */
export function differsFromReading(whole: Knowledge, readings: Readings): { findings: Finding[]; questions: number } {
  const conditions = Object.values(readings).flatMap((list: readonly Reading[]) => list.map(({ when }) => when));
  const model = new Model(whole, constraints, conditions);
  const compare = comparing(model);
  const { knowledge, rules } = model.compiled;
  const found = (part: string, when: Condition | undefined, { relation, when: read }: Reading) =>
    when === undefined ? [finding(part, 'is read, and is not in the knowledge')] : compare(part, when, read, relation);
  const ruleOf = new Map(rules.map(({ rule }) => [rule.id, rule.when]));
  const factOf = new Map(
    knowledge.facts.flatMap(({ id, cases }) => cases.map(({ value, when }) => [`${id}=${value}`, when])),
  );
  const indicationOf = new Map(
    model.compiled.options.flatMap(({ option }) =>
      option.indications.map(({ id, when }) => [`${option.id}/${id}`, when]),
    ),
  );
  const findings = [
    ...readings.rules.flatMap((one) => found(`rule ${one.part}`, ruleOf.get(one.part), one)),
    ...readings.facts.flatMap((one) => found(`fact ${one.part}`, factOf.get(one.part), one)),
    ...readings.indications.flatMap((one) => found(`indication ${one.part}`, indicationOf.get(one.part), one)),
    ...gatesThatDiffer(model, readings.gates),
  ];
  return { findings, questions: conditions.length };
}

const finding = (subject: string, sentence: string): Finding => ({
  property: 'second-reading',
  subject,
  sentence,
  state: null,
});

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
      return node === no ? [] : [{ ...finding(part, sentence), state: diagrams.example(node) }];
    });
  };
}

const kinds = { contraindication: 'contraindications', hold: 'holds', caution: 'cautions' } as const;

/** Each reading of a gate is found in every option that it speaks of, each in a part of its own. */
function gatesThatDiffer(model: Model, readings: readonly Reading[]): Finding[] {
  const taken = new Set<object>();
  const same = sameVerdict(model);
  return readings.flatMap(({ part, when, line }) => {
    const { kind, speaksOf } = scopeOfGate(part, model.compiled);
    return model.compiled.options.filter(speaksOf).flatMap(({ option }) => {
      const own: readonly { when: Condition }[] = option[kinds[kind]];
      const match = own.find((one) => !taken.has(one) && same(one.when, when));
      if (match) taken.add(match);
      return match ? [] : [finding(`${option.id} ${part.split(' but ')[0] ?? ''} line ${line}`, `no ${kind} says it`)];
    });
  });
}

function sameVerdict(model: Model): (a: Condition, b: Condition) => boolean {
  const { diagrams } = model;
  const { bdd } = diagrams;
  const legal = diagrams.node(model.legalEverywhere);
  const alike = (a: TruthColumns, b: TruthColumns, side: keyof TruthColumns) =>
    a[side] === b[side] ||
    bdd.apply('and', legal, bdd.apply('xor', diagrams.node(a[side]), diagrams.node(b[side]))) === no;
  return (a, b) => {
    const [one, other] = [model.verdict(a), model.verdict(b)];
    return alike(one, other, 'isTrue') && alike(one, other, 'isFalse');
  };
}

/** "caution drug:letrozole,fulvestrant but tamoxifen": a kind of gate, and by drug, kind of drug or id the options that it speaks of. */
function scopeOfGate(part: string, { drugs }: CompiledKnowledge) {
  const [, kind = '', scope = '', except = ''] = /^(\S+) (\S+)(?: but (\S+))?$/.exec(part) ?? [];
  if (!(kind in kinds)) throw new RangeError(`"${part}" names no kind of gate`);
  const spared = except.split(',');
  const speaksOf = ({ option }: CompiledOption) =>
    !spared.includes(option.id) &&
    scope.split(',').some((one) => {
      const [by, name = ''] = one.split(':');
      if (by === 'drug') return option.drugs.some(({ drugId }) => drugId === name);
      if (by !== 'kind') return option.id === one;
      return (
        option.class !== 'supportive-care' &&
        option.drugs.some(({ drugId }) => drugs.get(drugId)?.kinds.some((kindOfDrug) => kindOfDrug === name))
      );
    });
  return { kind: kind as keyof typeof kinds, speaksOf };
}
