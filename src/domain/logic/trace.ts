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

type Tracer = (view: View) => Trace;

const verdictsOf = (parts: readonly Trace[]) => parts.map((part) => part.verdict);
const traced = (parts: readonly Tracer[], view: View) => parts.map((part) => part(view));

const traceAlgebra: ConditionAlgebra<Tracer> = {
  leaf(leaf) {
    const verdict = leafVerdict(leaf);
    return (view) => ({ kind: 'leaf', leaf, verdict: verdict(view) });
  },
  all: (tracers) => (view) => {
    const parts = traced(tracers, view);
    return { kind: 'all', verdict: allOf(verdictsOf(parts)), parts };
  },
  any: (tracers) => (view) => {
    const parts = traced(tracers, view);
    return { kind: 'any', verdict: anyOf(verdictsOf(parts)), parts };
  },
  not: (tracer) => (view) => {
    const part = tracer(view);
    return { kind: 'not', verdict: not(part.verdict), part };
  },
  atLeast: (count, tracers) => (view) => {
    const parts = traced(tracers, view);
    return { kind: 'atLeast', count, verdict: atLeast(count, verdictsOf(parts)), parts };
  },
};

const tracers = new WeakMap<Condition, Tracer>();

/** The trace algebra, staged like the verdict: the condition with a verdict at every node. */
export function trace(condition: Condition, view: View): Trace {
  let tracer = tracers.get(condition);
  if (!tracer) {
    tracer = fold(condition, traceAlgebra);
    tracers.set(condition, tracer);
  }
  return tracer(view);
}

/** Leaves that still leave the trace undecided: unknown leaves below nodes that are all unknown. */
export function openLeaves(node: Trace): Leaf[] {
  if (node.verdict !== 'unknown') return [];
  if (node.kind === 'leaf') return [node.leaf];
  return node.kind === 'not' ? openLeaves(node.part) : node.parts.flatMap(openLeaves);
}
