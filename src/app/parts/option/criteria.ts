import type { Condition, Leaf } from '../../../domain/logic/condition';
import { not, type Kleene } from '../../../domain/logic/kleene';
import { everything } from '../../../domain/logic/possible';
import { trace as traceOf, type Trace } from '../../../domain/logic/trace';
import type { View } from '../../../domain/logic/verdict';
import { attributeAt } from '../../../domain/patient/catalogue/catalogue';

/** A line of the checklist: one question, or several of which some are enough. */
export type Criterion =
  | { kind: 'fact'; leaf: Leaf; negated: boolean; verdict: Kleene }
  | { kind: 'some'; count: number; verdict: Kleene; parts: Criterion[] }
  | { kind: 'every'; verdict: Kleene; parts: Criterion[] };

/**
 * A trace as the lines of a checklist: what must all hold stands line by line, alternatives stay together under one mark, and
 * negations are carried down to the questions (De Morgan's laws hold in Kleene's logic).
 */
export function criteriaOf(trace: Trace): Criterion[] {
  const criterion = criterionOf(trace, false);
  const lines = criterion.kind === 'every' ? flat(criterion.parts) : [criterion];
  return [...lines.filter((line) => !isTrivial(line)), ...lines.filter(isTrivial)];
}

/** Nobody's record: every value of every attribute is possible. */
const nobody: View = { at: (index) => everything(attributeAt(index)) };

/** The lines of a condition that is read rather than asked of a person; their verdicts say nothing. */
export function criteriaRead(condition: Condition): Criterion[] {
  return criteriaOf(traceOf(condition, nobody));
}

/** How many of the lines hold. */
export function metOf(lines: readonly Criterion[]): number {
  return lines.filter(({ verdict }) => verdict === 'true').length;
}

function criterionOf(trace: Trace, negated: boolean): Criterion {
  const verdict = negated ? not(trace.verdict) : trace.verdict;
  switch (trace.kind) {
    case 'leaf':
      return { kind: 'fact', leaf: trace.leaf, negated, verdict };
    case 'not':
      return criterionOf(trace.part, !negated);
    case 'all':
      return gather(trace.parts, negated, negated ? 1 : 'every', verdict);
    case 'any':
      return gather(trace.parts, negated, negated ? 'every' : 1, verdict);
    case 'atLeast':
      // Fewer than n of m is at least m - n + 1 that do not hold.
      return gather(trace.parts, negated, negated ? trace.parts.length - trace.count + 1 : trace.count, verdict);
  }
}

function gather(traces: readonly Trace[], negated: boolean, need: number | 'every', verdict: Kleene): Criterion {
  const parts = traces.map((part) => criterionOf(part, negated));
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return need === 'every' ? { kind: 'every', verdict, parts } : { kind: 'some', count: need, verdict, parts };
}

function flat(parts: readonly Criterion[]): Criterion[] {
  return parts.flatMap((part) => (part.kind === 'every' ? flat(part.parts) : [part]));
}

/** Every person here has metastatic disease, so this line says least and stands last. */
function isTrivial(line: Criterion): boolean {
  return line.kind === 'fact' && 'attribute' in line.leaf && line.leaf.attribute === 'metastatic';
}
