import type { Condition } from '../logic/condition';
import { attributesRead } from '../logic/reads';
import { compile, type Verdict } from '../logic/verdict';
import { attributeIndex } from '../patient/catalogue/catalogue';
import { FactBook } from '../patient/fact-book';
import type { Drug } from '../treatment/drug';
import type { Caution, Gate, Hold, Indication, TreatmentOption } from '../treatment/option';
import { optionGates, type OptionGates } from '../treatment/option-gates';
import type { Rule } from '../treatment/rule';
import { findCells, type Cells } from './cells';
import type { Knowledge } from './knowledge';

/** A condition compiled; what is said in the same words in several places is one of them. */
export interface Asked {
  /** Its place among the conditions of its knowledge. */
  slot: number;
  when: Condition;
  verdict: Verdict;
  /** Indexes of the attributes that the condition reads, derived facts as such. */
  reads: ReadonlySet<number>;
}

/** A part of an option with its condition compiled. */
export interface Compiled<Part> extends Asked {
  part: Part;
}

/** An indication with its criteria, all of which must hold. */
export interface CompiledIndication extends Compiled<Indication> {
  criteria: readonly Asked[];
}

export interface CompiledOption {
  option: TreatmentOption;
  /** Place in the knowledge: the order where no rule says otherwise. */
  place: number;
  indications: CompiledIndication[];
  /** That some indication holds, as one condition. */
  indicated: Condition;
  /** The option's own contraindications, what its partners share, and those that rules bring. Its medicines share holds alone. */
  gates: Compiled<{ gate: Gate; rule: Rule | null }>[];
  holds: Compiled<Hold>[];
  cautions: Compiled<Caution>[];
  /** By index of an attribute, derived facts as such, the conditions of its status that read it. */
  readers: ReadonlyMap<number, readonly Asked[]>;
  /** What the conditions of its status read, with derived facts resolved to what they are derived from, in catalogue order. */
  inputs: readonly number[];
}

export interface CompiledRule {
  rule: Rule;
  verdict: Verdict;
}

/** The knowledge ready to be asked. */
export interface CompiledKnowledge {
  knowledge: Knowledge;
  facts: FactBook;
  drugs: ReadonlyMap<string, Drug>;
  options: CompiledOption[];
  /** How many conditions the options are made of: one more than the last slot. */
  conditions: number;
  rules: CompiledRule[];
  cells: Cells;
}

const cache = new WeakMap<Knowledge, CompiledKnowledge>();

/** Compiles a knowledge once. Throws where a condition does not fit the catalogue (found by the knowledge check). */
export function compileKnowledge(knowledge: Knowledge): CompiledKnowledge {
  const steps = compiling(knowledge);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, so that a page stays responsive while it is done; what drives it may pause between them. */
export function* compiling(knowledge: Knowledge): Generator<undefined, CompiledKnowledge> {
  const held = cache.get(knowledge);
  if (held) return held;
  const facts = new FactBook(knowledge.facts);
  const against = gatesOfRules(knowledge.rules);
  yield;
  const own = optionGates(knowledge.options, knowledge.sharedHolds);
  const options: CompiledOption[] = [];
  const asked = new Map<string, Asked>();
  for (const option of knowledge.options) {
    const gates = own.get(option.id);
    if (option.offByDefault || !gates) continue;
    options.push(compileOption(option, options.length, gates, against.get(option.id) ?? [], facts, asked));
    if (options.length % 10 === 0) yield;
  }
  const rules: CompiledRule[] = [];
  for (const rule of inPhases(knowledge.rules)) {
    rules.push({ rule, verdict: compile(rule.when) });
    if (rules.length % 30 === 0) yield;
  }
  const drugs = new Map(knowledge.drugs.map((drug) => [drug.id, drug]));
  const compiled = { knowledge, facts, drugs, options, conditions: asked.size, rules, cells: findCells(knowledge) };
  cache.set(knowledge, compiled);
  return compiled;
}

/** What rules advise against, as gates by option. */
function gatesOfRules(rules: readonly Rule[]): Map<string, { gate: Gate; rule: Rule }[]> {
  const gates = new Map<string, { gate: Gate; rule: Rule }[]>();
  for (const rule of rules) {
    for (const { optionId, effect, why } of rule.avoids) {
      if (effect !== 'against') continue;
      const { id, when, checked } = rule;
      const gate: Gate = { id, when, text: why, sourceId: rule.sourceIds[0] ?? null, checked };
      gates.set(optionId, [...(gates.get(optionId) ?? []), { gate, rule }]);
    }
  }
  return gates;
}

const phases: readonly Rule['phase'][] = ['test', 'emergency', 'treatment', 'local', 'supportive'];

/** Earlier phases order first; within a phase the knowledge's own order stands. */
function inPhases(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase));
}

/** Every treatment here is for metastatic disease; supportive care needs no such proof. */
function forMetastatic(option: TreatmentOption, when: Condition): Condition {
  return option.class === 'supportive-care' ? when : { all: [{ attribute: 'metastatic', in: ['yes'] }, when] };
}

/** What must hold one by one for a condition to hold. */
function criteriaOf(when: Condition): Condition[] {
  return 'all' in when ? when.all.flatMap(criteriaOf) : [when];
}

/** The compiled condition that is said in the same words, or a new one. */
function askedOnce(when: Condition, asked: Map<string, Asked>): Asked {
  const words = JSON.stringify(when);
  let found = asked.get(words);
  if (!found) {
    found = {
      slot: asked.size,
      when,
      verdict: compile(when),
      reads: new Set(attributesRead(when).map(attributeIndex)),
    };
    asked.set(words, found);
  }
  return found;
}

function compileOption(
  option: TreatmentOption,
  place: number,
  own: OptionGates,
  against: readonly { gate: Gate; rule: Rule }[],
  facts: FactBook,
  asked: Map<string, Asked>,
): CompiledOption {
  const part = <Part>(value: Part, when: Condition): Compiled<Part> => ({ part: value, ...askedOnce(when, asked) });
  const ruleGates = against.map((avoided) => part(avoided, avoided.gate.when));
  const indications = option.indications.map((indication): CompiledIndication => {
    const when = forMetastatic(option, indication.when);
    return { ...part(indication, when), criteria: criteriaOf(when).map((criterion) => askedOnce(criterion, asked)) };
  });
  const gates = [...own.contraindications.map((gate) => part({ gate, rule: null }, gate.when)), ...ruleGates];
  const holds = own.holds.map((hold) => part(hold, hold.when));
  const readers = readersOf([...indications, ...gates, ...holds]);
  const read = [...readers.keys()];
  const inputs = [...new Set(read.flatMap((index) => [...facts.inputsOf(index)]))].sort((a, b) => a - b);
  return {
    option,
    place,
    indications,
    indicated: { any: indications.map(({ when }) => when) },
    gates,
    holds,
    cautions: own.cautions.map((caution) => part(caution, caution.when)),
    readers,
    inputs,
  };
}

function readersOf(parts: readonly Asked[]): Map<number, Asked[]> {
  const readers = new Map<number, Asked[]>();
  for (const part of parts) {
    for (const index of part.reads) {
      const held = readers.get(index);
      if (held) held.push(part);
      else readers.set(index, [part]);
    }
  }
  return readers;
}
