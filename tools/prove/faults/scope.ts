import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import type { Condition } from '../../../src/domain/logic/condition';
import { attributesRead } from '../../../src/domain/logic/reads';
import type { TreatmentOption } from '../../../src/domain/treatment/option';
import type { Rule } from '../../../src/domain/treatment/rule';
import type { Changed } from './fault';

/** What a fault can touch: options whose status or words it may change, and rules that it may change. */
export interface Scope {
  options: ReadonlySet<string>;
  rules: ReadonlySet<string>;
  facts: ReadonlySet<string>;
}

const conditionsOf = ({ indications, contraindications, holds, cautions }: TreatmentOption): Condition[] =>
  [...indications, ...contraindications, ...holds, ...cautions].map(({ when }) => when);

const advisesAgainst = ({ avoids }: Rule) =>
  avoids.filter(({ effect }) => effect === 'against').map(({ optionId }) => optionId);
const mentions = ({ recommends, avoids }: Rule) => [...recommends, ...avoids.map(({ optionId }) => optionId)];

/** A fact and the facts that are derived from it. */
function derivedFrom(fact: string, { facts }: Knowledge): Set<string> {
  const found = new Set([fact]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { id, cases } of facts)
      if (cases.some(({ when }) => attributesRead(when).some((read) => found.has(read)))) found.add(id);
  }
  return found;
}

export function scopeOf(changed: Changed, knowledge: Knowledge): Scope {
  const none: ReadonlySet<string> = new Set();
  if (changed.area === 'option') {
    const carriers = knowledge.options.filter(({ partners }) => partners?.of.includes(changed.id)).map(({ id }) => id);
    return { options: new Set([changed.id, ...carriers]), rules: none, facts: none };
  }
  if (changed.area === 'rule') {
    const before = knowledge.rules.find(({ id }) => id === changed.id);
    const rules = [before, changed.item].flatMap((rule) => rule ?? []);
    return { options: new Set(rules.flatMap(advisesAgainst)), rules: new Set([changed.id]), facts: none };
  }
  const facts = derivedFrom(changed.id, knowledge);
  const reads = (when: Condition) => attributesRead(when).some((id) => facts.has(id));
  const rules = knowledge.rules.filter(({ when }) => reads(when));
  const reading = new Set(knowledge.options.filter((option) => conditionsOf(option).some(reads)).map(({ id }) => id));
  const options = knowledge.options
    .filter(({ id, partners }) => reading.has(id) || partners?.of.some((partner) => reading.has(partner)))
    .map(({ id }) => id);
  return {
    options: new Set([...options, ...rules.flatMap(advisesAgainst)]),
    rules: new Set(rules.map(({ id }) => id)),
    facts,
  };
}

/** Ids of the options and rules of a part of a knowledge. */
export interface PartIds {
  options: ReadonlySet<string>;
  rules: ReadonlySet<string>;
}

/**
 * The part that says all that any of these versions says of what is in the scope: with the rules their options, with the options
 * their partners and the rules that recommend, sort or close them.
 */
export function partIds(scope: Scope, versions: readonly Knowledge[]): PartIds {
  const rules = versions.flatMap((knowledge) => knowledge.rules);
  const touched = rules.filter(({ id }) => scope.rules.has(id));
  const touchedOptions = new Set([...scope.options, ...touched.flatMap(mentions)]);
  const partners = versions
    .flatMap((knowledge) => knowledge.options)
    .flatMap((option) => (touchedOptions.has(option.id) ? (option.partners?.of ?? []) : []));
  const options = new Set([...touchedOptions, ...partners]);
  const speakers = rules.filter(
    (rule) => mentions(rule).some((id) => scope.options.has(id)) || advisesAgainst(rule).some((id) => options.has(id)),
  );
  return { options, rules: new Set([...touched, ...speakers].map(({ id }) => id)) };
}

export function partOf(knowledge: Knowledge, { options, rules }: PartIds): Knowledge {
  return {
    ...knowledge,
    options: knowledge.options.filter(({ id }) => options.has(id)),
    rules: knowledge.rules.filter(({ id }) => rules.has(id)),
  };
}
