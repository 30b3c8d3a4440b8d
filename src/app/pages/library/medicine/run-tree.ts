import { attributeOf, type Condition, type Leaf } from '../../../../domain/logic/condition';
import { fold } from '../../../../domain/logic/fold';

/** A condition as the engine runs it: ids, operators and values, nothing in words. */
export type RunTree =
  { kind: 'leaf'; attribute: string; test: string } | { kind: 'joint'; joint: string; parts: RunTree[] };

/** The tree algebra: the condition's own shape in the signs of its format. */
export function runTree(condition: Condition): RunTree {
  return fold<RunTree>(condition, {
    leaf: (leaf) => ({ kind: 'leaf', attribute: attributeOf(leaf), test: testOf(leaf) }),
    all: (parts) => ({ kind: 'joint', joint: 'all', parts }),
    any: (parts) => ({ kind: 'joint', joint: 'any', parts }),
    not: (part) => ({ kind: 'joint', joint: 'not', parts: [part] }),
    atLeast: (count, parts) => ({ kind: 'joint', joint: `atLeast ${count} of`, parts }),
  });
}

function testOf(leaf: Leaf): string {
  if ('known' in leaf) return 'known';
  if ('in' in leaf) return `in [${leaf.in.join(', ')}]`;
  if ('has' in leaf) return `has [${leaf.has.join(', ')}]`;
  const { from, to, above, below } = leaf;
  return [
    ...(from === undefined ? [] : [`≥ ${from}`]),
    ...(above === undefined ? [] : [`> ${above}`]),
    ...(to === undefined ? [] : [`≤ ${to}`]),
    ...(below === undefined ? [] : [`< ${below}`]),
  ].join(', ');
}
