import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import type { Condition } from '../../../src/domain/logic/condition';
import { constraints } from '../../../src/domain/patient/constraints';
import { no } from '../bdd';
import { Model } from '../model';
import { asksOfSet } from '../parts';
import type { Changed } from './fault';

/**
 * Whether a fault makes no difference to anyone: every condition that it changes has the same verdict, true, false or unknown, in
 * every legal state, and nothing but conditions is changed. Shown by decision diagrams, which are canonical: where the two verdicts
 * differ and the state is legal is the empty function. What cannot be shown so counts as a difference.
 */
export function isEquivalent(knowledge: Knowledge, changed: Changed): boolean {
  const pairs = changedConditions(knowledge, changed);
  if (!pairs) return false;
  // That has no columns: not shown.
  if (pairs.some((pair) => pair.some(asksOfSet))) return false;
  const model = new Model({ ...knowledge, options: [], rules: [] }, constraints, { beside: pairs.flat() });
  const columns = pairs.map(([before, after]) => [model.verdict(before), model.verdict(after)] as const);
  const legal = model.legalEverywhere;
  const { diagrams } = model;
  const { bdd } = diagrams;
  return columns.every(([before, after]) =>
    (['isTrue', 'isFalse'] as const).every((side) => {
      const differs = bdd.apply('xor', diagrams.node(before[side]), diagrams.node(after[side]));
      return differs === no || bdd.apply('and', differs, diagrams.node(legal)) === no;
    }),
  );
}

/** Conditions that are not what they were, before and after; null where something else is changed as well. */
function changedConditions(knowledge: Knowledge, changed: Changed): [Condition, Condition][] | null {
  const items: readonly { id: string }[] = { option: knowledge.options, rule: knowledge.rules, fact: knowledge.facts }[
    changed.area
  ];
  const before = items.find(({ id }) => id === changed.id);
  if (!before || !changed.item) return null;
  const pairs: [Condition, Condition][] = [];
  return alike(before, changed.item, pairs) ? pairs : null;
}

/** Compares two items; what differs and stands under "when" goes to the pairs. */
function alike(a: unknown, b: unknown, pairs: [Condition, Condition][]): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  if (left.length !== right.size) return false;
  return left.every(([key, value]: [string, unknown]) => {
    const other = right.get(key);
    if (key !== 'when' || value === other) return alike(value, other, pairs);
    pairs.push([value as Condition, other as Condition]);
    return true;
  });
}
