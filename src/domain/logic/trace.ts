import type { Leaf } from './condition';
import type { ConditionAlgebra } from './fold';
import { allOf, anyOf, atLeast, not, type Kleene } from './kleene';

/** A condition's own shape with a verdict at every node: one component draws rules and explanations from it. */
export type Trace =
  | { kind: 'leaf'; leaf: Leaf; verdict: Kleene }
  | { kind: 'all' | 'any'; verdict: Kleene; parts: Trace[] }
  | { kind: 'not'; verdict: Kleene; part: Trace }
  | { kind: 'atLeast'; count: number; verdict: Kleene; parts: Trace[] };

const verdictsOf = (parts: readonly Trace[]) => parts.map((part) => part.verdict);

/** The algebra that keeps every node's verdict. */
export function traceAlgebra(leafVerdict: (leaf: Leaf) => Kleene): ConditionAlgebra<Trace> {
  return {
    leaf: (leaf) => ({ kind: 'leaf', leaf, verdict: leafVerdict(leaf) }),
    all: (parts) => ({ kind: 'all', verdict: allOf(verdictsOf(parts)), parts }),
    any: (parts) => ({ kind: 'any', verdict: anyOf(verdictsOf(parts)), parts }),
    not: (part) => ({ kind: 'not', verdict: not(part.verdict), part }),
    atLeast: (count, parts) => ({ kind: 'atLeast', count, verdict: atLeast(count, verdictsOf(parts)), parts }),
  };
}
