import { attributeOf, type Condition, type Leaf } from './condition';
import { fold } from './fold';

/** All leaves of a condition, in reading order. */
export function leavesOf(condition: Condition): Leaf[] {
  return fold<Leaf[]>(condition, {
    leaf: (leaf) => [leaf],
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
    not: (part) => part,
    atLeast: (_, parts) => parts.flat(),
  });
}

/** Ids of the attributes that a condition reads directly, each once, in reading order. */
export function attributesRead(condition: Condition): string[] {
  return [...new Set(leavesOf(condition).map(attributeOf))];
}
