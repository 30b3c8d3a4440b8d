import fc from 'fast-check';
import type { Condition } from '../../../../domain/logic/condition';
import { attributesRead } from '../../../../domain/logic/reads';
import { runTree, type RunTree } from './run-tree';

const leaves = (tree: RunTree): string[] =>
  tree.kind === 'leaf' ? [tree.attribute] : tree.parts.flatMap((part) => leaves(part));

const leaf = fc.oneof(
  fc.constantFrom('esr1', 'pik3ca').map((attribute): Condition => ({ attribute, in: ['mutated'] })),
  fc.constantFrom('age', 'line').map((attribute): Condition => ({ attribute, from: 1, below: 3 })),
  fc.constantFrom('ki67').map((known): Condition => ({ known })),
);
const condition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('node'), { maxLength: 3 }).map((any): Condition => ({ any })),
    tie('node').map((not): Condition => ({ not })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ atLeast: 1, of })),
  ),
})).node;

describe('runTree', () => {
  it('writes each kind of leaf in the signs of the format', () => {
    const test = (one: Condition) => {
      const tree = runTree(one);
      return tree.kind === 'leaf' ? `${tree.attribute} ${tree.test}` : '';
    };
    expect(test({ attribute: 'ecog', in: ['0', '1'] })).toBe('ecog in [0, 1]');
    expect(test({ attribute: 'sites', has: ['bone'] })).toBe('sites has [bone]');
    expect(test({ known: 'lvef' })).toBe('lvef known');
    expect(test({ attribute: 'months', from: 6, below: 12 })).toBe('months ≥ 6, < 12');
    expect(test({ attribute: 'months', above: 0, to: 12 })).toBe('months > 0, ≤ 12');
  });

  it('keeps the shape and counts what is enough', () => {
    const esr1 = { attribute: 'esr1', in: ['mutated'] };
    expect(runTree({ atLeast: 2, of: [esr1, { not: esr1 }] })).toEqual({
      kind: 'joint',
      joint: 'atLeast 2 of',
      parts: [
        { kind: 'leaf', attribute: 'esr1', test: 'in [mutated]' },
        { kind: 'joint', joint: 'not', parts: [{ kind: 'leaf', attribute: 'esr1', test: 'in [mutated]' }] },
      ],
    });
  });

  it('shows every attribute that the condition reads, and no other', () => {
    fc.assert(
      fc.property(condition, (one) => {
        expect([...new Set(leaves(runTree(one)))]).toEqual(attributesRead(one));
      }),
    );
  });
});
