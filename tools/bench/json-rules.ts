import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Condition, Leaf } from '../../src/domain/logic/condition';
import { fold, type ConditionAlgebra } from '../../src/domain/logic/fold';
import { namesOf } from '../../src/domain/logic/possible';
import type { View } from '../../src/domain/logic/verdict';
import { catalogue } from '../../src/domain/patient/catalogue/catalogue';

/** What json-rules-engine is told of a patient: values by attribute id, derived facts among them. */
export type Facts = Record<string, string | number | string[]>;

/** Every condition as a rule of one engine; an event of type "n" says that condition n holds. Its own operators where it has one. */
export function jsonRulesEngine(conditions: readonly Condition[]): Engine {
  const engine = new Engine();
  engine.addOperator('hasAny', (held: string[], wanted: string[]) => wanted.some((member) => held.includes(member)));
  for (const [place, condition] of conditions.entries()) {
    engine.addRule({ conditions: topLevel(fold(condition, toJsonRules)), event: { type: String(place) } });
  }
  return engine;
}

/** Which conditions hold of a patient, by their place. */
export async function holding(engine: Engine, facts: Facts): Promise<ReadonlySet<number>> {
  const { events } = await engine.run(facts);
  return new Set(events.map(({ type }) => Number(type)));
}

/** A patient of whom everything is known. */
export function factsOf(view: View): Facts {
  return Object.fromEntries(
    catalogue.map((attribute, index): [string, string | number | string[]] => {
      const value = view.at(index);
      if (value.kind === 'number') return [attribute.id, value.spans[0]?.lo ?? NaN];
      const values = attribute.kind === 'number' ? [] : attribute.values;
      if (value.kind === 'set') return [attribute.id, namesOf(values, value.must)];
      return [attribute.id, namesOf(values, value.mask)[0] ?? ''];
    }),
  );
}

/** It has no threshold: that becomes any of all combinations. Its empty `any` holds, ours does not. */
const toJsonRules: ConditionAlgebra<NestedCondition> = {
  leaf: leafRule,
  all: (all) => ({ all }),
  any: (any) => (any.length === 0 ? { not: { all: [] } } : { any }),
  not: (not) => ({ not }),
  atLeast: (count, parts) => {
    const ways = combinations(parts, count).map((all): NestedCondition => ({ all }));
    return ways.length === 0 ? { not: { all: [] } } : { any: ways };
  },
};

function leafRule(leaf: Leaf): NestedCondition {
  // Everything is known here: what is asked whether it is known has a value.
  if ('known' in leaf) return { fact: leaf.known, operator: 'notEqual', value: null };
  const fact = leaf.attribute;
  if ('has' in leaf) return { fact, operator: 'hasAny', value: leaf.has };
  if ('in' in leaf) {
    const [only, more] = leaf.in;
    return more === undefined ? { fact, operator: 'equal', value: only } : { fact, operator: 'in', value: leaf.in };
  }
  const bounds = [
    { operator: 'greaterThanInclusive', value: leaf.from },
    { operator: 'lessThanInclusive', value: leaf.to },
    { operator: 'greaterThan', value: leaf.above },
    { operator: 'lessThan', value: leaf.below },
  ].filter(({ value }) => value !== undefined);
  const [only, more] = bounds.map((bound) => ({ fact, ...bound }));
  return only && !more ? only : { all: bounds.map((bound) => ({ fact, ...bound })) };
}

function topLevel(condition: NestedCondition): TopLevelCondition {
  return 'all' in condition || 'any' in condition || 'not' in condition ? condition : { all: [condition] };
}

function combinations<Part>(parts: readonly Part[], count: number): Part[][] {
  if (count <= 0) return [[]];
  return parts.flatMap((part, i) => combinations(parts.slice(i + 1), count - 1).map((rest) => [part, ...rest]));
}
