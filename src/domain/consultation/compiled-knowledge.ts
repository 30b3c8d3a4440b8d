import type { Condition } from '../logic/condition';
import { attributesRead } from '../logic/reads';
import { compile, type Verdict } from '../logic/verdict';
import { attributeIndex } from '../patient/catalogue/catalogue';
import { FactBook } from '../patient/fact-book';
import type { Drug } from '../treatment/drug';
import type { Caution, Gate, Hold, Indication, TreatmentOption } from '../treatment/option';
import type { Rule } from '../treatment/rule';
import { findCells, type Cells } from './cells';
import type { Knowledge } from './knowledge';

/** A part of an option with its condition compiled. */
export interface Compiled<Part> {
  part: Part;
  when: Condition;
  verdict: Verdict;
}

export interface CompiledOption {
  option: TreatmentOption;
  /** Place in the knowledge: the order where no rule says otherwise. */
  place: number;
  indications: Compiled<Indication>[];
  /** That some indication holds, as one condition. */
  indicated: Condition;
  /** The option's own contraindications and those that rules bring. */
  gates: Compiled<{ gate: Gate; rule: Rule | null }>[];
  holds: Compiled<Hold>[];
  cautions: Compiled<Caution>[];
  /** Indexes of the attributes that the conditions of its status read, derived facts as such. */
  reads: ReadonlySet<number>;
  /** The same with derived facts resolved to what they are derived from, in catalogue order. */
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
  rules: CompiledRule[];
  cells: Cells;
}

const cache = new WeakMap<Knowledge, CompiledKnowledge>();

/** Compiles a knowledge once. Throws where a condition does not fit the catalogue (found by the knowledge check). */
export function compileKnowledge(knowledge: Knowledge): CompiledKnowledge {
  let compiled = cache.get(knowledge);
  if (!compiled) {
    compiled = compileAll(knowledge);
    cache.set(knowledge, compiled);
  }
  return compiled;
}

function compileAll(knowledge: Knowledge): CompiledKnowledge {
  const facts = new FactBook(knowledge.facts);
  const shown = knowledge.options.filter((option) => !option.offByDefault);
  return {
    knowledge,
    facts,
    drugs: new Map(knowledge.drugs.map((drug) => [drug.id, drug])),
    options: shown.map((option, place) => compileOption(option, place, knowledge.rules, facts)),
    rules: inPhases(knowledge.rules).map((rule) => ({ rule, verdict: compile(rule.when) })),
    cells: findCells(knowledge),
  };
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

function compileOption(
  option: TreatmentOption,
  place: number,
  rules: readonly Rule[],
  facts: FactBook,
): CompiledOption {
  const part = <Part>(value: Part, when: Condition): Compiled<Part> => ({ part: value, when, verdict: compile(when) });
  const ruleGates = rules.flatMap((rule) =>
    rule.avoids
      .filter((avoid) => avoid.optionId === option.id && avoid.effect === 'against')
      .map((avoid) => {
        const gate: Gate = {
          id: rule.id,
          when: rule.when,
          text: avoid.why,
          sourceId: rule.sourceIds[0] ?? null,
          checked: rule.checked,
        };
        return part({ gate, rule }, rule.when);
      }),
  );
  const indications = option.indications.map((indication) => part(indication, forMetastatic(option, indication.when)));
  const gates = [...option.contraindications.map((gate) => part({ gate, rule: null }, gate.when)), ...ruleGates];
  const holds = option.holds.map((hold) => part(hold, hold.when));
  const reads = new Set<number>();
  for (const { when } of [...indications, ...gates, ...holds]) {
    for (const id of attributesRead(when)) reads.add(attributeIndex(id));
  }
  const inputs = [...new Set([...reads].flatMap((index) => [...facts.inputsOf(index)]))].sort((a, b) => a - b);
  return {
    option,
    place,
    indications,
    indicated: { any: indications.map(({ when }) => when) },
    gates,
    holds,
    cautions: option.cautions.map((caution) => part(caution, caution.when)),
    reads,
    inputs,
  };
}
