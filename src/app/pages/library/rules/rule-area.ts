import type { Condition, Leaf } from '../../../../domain/logic/condition';
import { fold } from '../../../../domain/logic/fold';

/** The disease of which a rule speaks, in the order of the list; any: its condition does not say. */
export const ruleAreas = ['her2-positive', 'hr-positive', 'triple-negative', 'her2-negative', 'any'] as const;
export type RuleArea = (typeof ruleAreas)[number];

interface Needed {
  leaf: Leaf;
  negated: boolean;
}

/** Reads the area from what the condition cannot do without, so that no second declaration can contradict it. */
export function ruleArea(when: Condition): RuleArea {
  const needed = neededLeaves(when);
  const asks = (attribute: string, value: string, negated = false) =>
    needed.some(
      (one) =>
        one.negated === negated &&
        'in' in one.leaf &&
        one.leaf.attribute === attribute &&
        one.leaf.in.length === 1 &&
        one.leaf.in[0] === value,
    );
  if (asks('her2Status', 'positive')) return 'her2-positive';
  if (asks('tnbcPathway', 'yes') || asks('tripleNegative', 'yes')) return 'triple-negative';
  if (asks('hrStatus', 'positive')) return 'hr-positive';
  return asks('her2Status', 'positive', true) ? 'her2-negative' : 'any';
}

/** Leaves, or their negations, that hold wherever the condition holds: those under "all" only. */
function neededLeaves(when: Condition): Needed[] {
  return fold<Needed[]>(when, {
    leaf: (leaf) => [{ leaf, negated: false }],
    all: (parts) => parts.flat(),
    any: ([only, ...more]) => (only && more.length === 0 ? only : []),
    // Of a "not" around several, none is needed on its own.
    not: (part) => (part.length === 1 ? part.map(({ leaf, negated }) => ({ leaf, negated: !negated })) : []),
    atLeast: (count, parts) => (count === parts.length ? parts.flat() : []),
  });
}
