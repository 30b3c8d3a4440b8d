import type { Condition, Leaf } from './condition';

/** What to make of each kind of node: `Made` is what the nodes below have already become. */
export interface ConditionAlgebra<Made> {
  leaf(leaf: Leaf): Made;
  all(parts: Made[]): Made;
  any(parts: Made[]): Made;
  not(part: Made): Made;
  atLeast(count: number, parts: Made[]): Made;
}

/** The catamorphism of conditions: the one traversal that verdicts, traces, words and proofs share. */
export function fold<Made>(condition: Condition, algebra: ConditionAlgebra<Made>): Made {
  if ('all' in condition) return algebra.all(condition.all.map((part) => fold(part, algebra)));
  if ('any' in condition) return algebra.any(condition.any.map((part) => fold(part, algebra)));
  if ('not' in condition) return algebra.not(fold(condition.not, algebra));
  if ('of' in condition)
    return algebra.atLeast(
      condition.atLeast,
      condition.of.map((part) => fold(part, algebra)),
    );
  return algebra.leaf(condition);
}
