import type { Condition, Leaf } from './condition';
import { fold, type ConditionAlgebra } from './fold';
import { allOf, anyOf, atLeast, not, type Kleene } from './kleene';
import { leafVerdict, type View } from './verdict';

/** A condition's own shape with a verdict at every node: one component draws rules and explanations from it. */
export type Trace =
  | { kind: 'leaf'; leaf: Leaf; verdict: Kleene }
  | { kind: 'all' | 'any'; verdict: Kleene; parts: Trace[] }
  | { kind: 'not'; verdict: Kleene; part: Trace }
  | { kind: 'atLeast'; count: number; verdict: Kleene; parts: Trace[] };

const verdictsOf = (parts: readonly Trace[]) => parts.map((part) => part.verdict);

const traceAlgebra = (view: View): ConditionAlgebra<Trace> => ({
  leaf: (leaf) => ({ kind: 'leaf', leaf, verdict: leafVerdict(leaf)(view) }),
  all: (parts) => ({ kind: 'all', verdict: allOf(verdictsOf(parts)), parts }),
  any: (parts) => ({ kind: 'any', verdict: anyOf(verdictsOf(parts)), parts }),
  not: (part) => ({ kind: 'not', verdict: not(part.verdict), part }),
  atLeast: (count, parts) => ({ kind: 'atLeast', count, verdict: atLeast(count, verdictsOf(parts)), parts }),
});

/** The trace algebra: the condition with a verdict at every node. */
export function trace(condition: Condition, view: View): Trace {
  return fold(condition, traceAlgebra(view));
}

/** Leaves that still leave the trace undecided: unknown leaves below nodes that are all unknown. */
export function openLeaves(node: Trace): Leaf[] {
  if (node.verdict !== 'unknown') return [];
  if (node.kind === 'leaf') return [node.leaf];
  return node.kind === 'not' ? openLeaves(node.part) : node.parts.flatMap(openLeaves);
}
