import { attributeReach } from '../../../../domain/consultation/attribute-reach';
import type { Knowledge } from '../../../../domain/consultation/knowledge';
import { attributesRead } from '../../../../domain/logic/reads';
import type { Drug } from '../../../../domain/treatment/drug';
import type { FactDefinition } from '../../../../domain/treatment/fact-definition';
import type { TreatmentOption } from '../../../../domain/treatment/option';
import { optionGates } from '../../../../domain/treatment/option-gates';
import type { Rule } from '../../../../domain/treatment/rule';

/** What reads an attribute in a condition of its own. */
export interface Readers {
  options: TreatmentOption[];
  rules: Rule[];
  facts: FactDefinition[];
}

/** A rule that recommends an option, with the option's place in its order. */
export interface Recommending {
  rule: Rule;
  place: number;
  of: number;
}

/** A rule that speaks against an option, and how. */
export interface Avoiding {
  rule: Rule;
  effect: Rule['avoids'][number]['effect'];
  why: Rule['avoids'][number]['why'];
}

/** The knowledge looked at from the other end: who uses a drug, who names an option, who reads an attribute. */
export class MedicineIndex {
  readonly #options: ReadonlyMap<string, TreatmentOption>;
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #facts: ReadonlyMap<string, FactDefinition>;
  readonly #drugs: ReadonlyMap<string, Drug>;
  readonly #withDrug = new Map<string, TreatmentOption[]>();
  readonly #recommending = new Map<string, Recommending[]>();
  readonly #avoiding = new Map<string, Avoiding[]>();
  readonly #readers = new Map<string, Readers>();
  /** Rules by attribute that they read, also by way of a derived fact. */
  readonly #depending = new Map<string, Set<string>>();

  constructor(knowledge: Knowledge) {
    const { options, sharedHolds, rules, facts, drugs } = knowledge;
    const gatesOf = optionGates(options, sharedHolds);
    this.#options = byId(options);
    this.#rules = byId(rules);
    this.#facts = byId(facts);
    this.#drugs = byId(drugs);
    for (const option of options) {
      for (const drugId of new Set(option.drugs.map((one) => one.drugId))) push(this.#withDrug, drugId, option);
      const { contraindications, holds, cautions } = gatesOf.get(option.id) ?? option;
      const conditions = [...option.indications, ...contraindications, ...holds, ...cautions];
      for (const id of new Set(conditions.flatMap(({ when }) => attributesRead(when)))) {
        this.#readersAt(id).options.push(option);
      }
    }
    const reach = attributeReach(facts);
    for (const rule of rules) {
      const read = attributesRead(rule.when);
      for (const id of read) this.#readersAt(id).rules.push(rule);
      for (const id of reach(read)) this.#depending.set(id, (this.#depending.get(id) ?? new Set()).add(rule.id));
      rule.recommends.forEach((optionId, at) => {
        push(this.#recommending, optionId, { rule, place: at + 1, of: rule.recommends.length });
      });
      for (const { optionId, effect, why } of rule.avoids) push(this.#avoiding, optionId, { rule, effect, why });
    }
    for (const fact of facts) {
      for (const id of readByFact(fact)) this.#readersAt(id).facts.push(fact);
    }
  }

  option(id: string): TreatmentOption | null {
    return this.#options.get(id) ?? null;
  }

  rule(id: string): Rule | null {
    return this.#rules.get(id) ?? null;
  }

  fact(id: string): FactDefinition | null {
    return this.#facts.get(id) ?? null;
  }

  drug(id: string): Drug | null {
    return this.#drugs.get(id) ?? null;
  }

  /** Options that contain a drug, in the knowledge's order. */
  optionsWith(drugId: string): readonly TreatmentOption[] {
    return this.#withDrug.get(drugId) ?? [];
  }

  recommending(optionId: string): readonly Recommending[] {
    return this.#recommending.get(optionId) ?? [];
  }

  avoiding(optionId: string): readonly Avoiding[] {
    return this.#avoiding.get(optionId) ?? [];
  }

  /** What asks for an attribute by its own name. */
  readersOf(attribute: string): Readers {
    return this.#readers.get(attribute) ?? { options: [], rules: [], facts: [] };
  }

  /** Ids of the rules whose answer hangs on an attribute, directly or by way of a derived fact. */
  rulesOn(attribute: string): ReadonlySet<string> {
    return this.#depending.get(attribute) ?? new Set();
  }

  /** Attributes on which at least one rule hangs. */
  get ruleAttributes(): readonly string[] {
    return [...this.#depending.keys()];
  }

  #readersAt(id: string): Readers {
    let readers = this.#readers.get(id);
    if (!readers) {
      readers = { options: [], rules: [], facts: [] };
      this.#readers.set(id, readers);
    }
    return readers;
  }
}

/** Attributes that the definition of a derived fact reads by name. */
export function readByFact(fact: FactDefinition): string[] {
  return [...new Set(fact.cases.flatMap(({ when }) => attributesRead(when)))];
}

const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const held = into.get(key);
  if (held) held.push(value);
  else into.set(key, [value]);
}
