import { attributeOf, type Condition, type Leaf } from './condition';
import { fold, type ConditionAlgebra } from './fold';

const gather: ConditionAlgebra<Leaf[]> = {
  leaf: (leaf) => [leaf],
  all: (parts) => parts.flat(),
  any: (parts) => parts.flat(),
  not: (part) => part,
  atLeast: (_, parts) => parts.flat(),
};

const gathered = new WeakMap<Condition, readonly Leaf[]>();

/** All leaves of a condition, in reading order. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  let leaves = gathered.get(condition);
  if (!leaves) {
    leaves = fold(condition, gather);
    gathered.set(condition, leaves);
  }
  return leaves;
}

/** Ids of the attributes that a condition reads directly, each once, in reading order. */
export function attributesRead(condition: Condition): string[] {
  return [...new Set(leavesOf(condition).map(attributeOf))];
}
