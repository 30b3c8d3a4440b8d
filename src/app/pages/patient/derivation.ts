import type { FactFinding } from '../../../domain/consultation/consultation';
import { attributeOf, type Leaf } from '../../../domain/logic/condition';
import { openLeaves, type Trace } from '../../../domain/logic/trace';

/** Leaves that hold and make the node hold; what holds only because something is absent is left out. */
function supporting(node: Trace): Leaf[] {
  if (node.verdict !== 'true' || node.kind === 'not') return [];
  return node.kind === 'leaf' ? [node.leaf] : node.parts.flatMap(supporting);
}

const caseOf = (fact: FactFinding, value: string) => fact.cases.find((one) => one.value === value);

/** Attributes that make a derived fact have this value, as its definition reads them; empty for a value without a case. */
export function derivedFrom(fact: FactFinding, value: string): string[] {
  const found = caseOf(fact, value);
  if (found?.trace.verdict !== 'true') return [];
  return [...new Set(supporting(found.trace).map(attributeOf))];
}

/** Attributes, not known, that leave a derived fact open; derived ones are followed to what somebody can find out. */
export function waitsFor(fact: FactFinding, facts: readonly FactFinding[], path: readonly string[] = []): string[] {
  const open = fact.cases.flatMap(({ trace }) => openLeaves(trace)).map(attributeOf);
  const found = open.flatMap((id) => {
    const inner = facts.find(({ attribute }) => attribute === id);
    if (!inner) return [id];
    return path.includes(id) ? [] : waitsFor(inner, facts, [...path, id]);
  });
  return [...new Set(found)];
}

function leavesOf(node: Trace): Leaf[] {
  if (node.kind === 'leaf') return [node.leaf];
  return node.kind === 'not' ? leavesOf(node.part) : node.parts.flatMap(leavesOf);
}

/** Attributes that the definition of a derived fact reads. */
export function readBy(fact: FactFinding): string[] {
  return [...new Set(fact.cases.flatMap(({ trace }) => leavesOf(trace)).map(attributeOf))];
}
