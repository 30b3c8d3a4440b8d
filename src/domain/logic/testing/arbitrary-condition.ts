import fc from 'fast-check';
import { everything, type Possible } from '../possible';
import type { View } from '../verdict';
import type { Attribute } from '../../patient/attribute';
import { attributeAt, attributeIndex } from '../../patient/catalogue/catalogue';
import type { Condition, Leaf } from '../condition';

/** Test-only: a handful of attributes of every kind, so that random leaves meet often. */
export const playground: readonly Attribute[] = ['her2Ihc', 'esr1', 'lvef', 'monthsSinceCurative', 'sites', 'pregnant']
  .map(attributeIndex)
  .map(attributeAt);

const leafOf = (attribute: Attribute): fc.Arbitrary<Leaf> => {
  const { id } = attribute;
  if (attribute.kind === 'choice') {
    return fc.subarray([...attribute.values], { minLength: 1 }).map((values) => ({ attribute: id, in: values }));
  }
  if (attribute.kind === 'set') {
    return fc
      .subarray([...attribute.values], { minLength: 1, maxLength: 3 })
      .map((values) => ({ attribute: id, has: values }));
  }
  const bound = fc.integer({ min: attribute.min, max: attribute.max });
  return fc.oneof(
    bound.map((from) => ({ attribute: id, from })),
    bound.map((to) => ({ attribute: id, to })),
    bound.map((above) => ({ attribute: id, above })),
    bound.map((below) => ({ attribute: id, below })),
    fc.tuple(bound, bound).map(([a, b]) => ({ attribute: id, from: Math.min(a, b), below: Math.max(a, b) })),
  );
};

const leaf = fc.constantFrom(...playground).chain(leafOf);

/** Random conditions up to four levels deep; they never ask whether something is known. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'condition' },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('node'), { maxLength: 3 }).map((any) => ({ any })),
    tie('node').map((not) => ({ not })),
    fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
      .map(([count, of]) => ({ atLeast: count, of })),
  ),
})).node;

/** A random set of values that are still possible. */
export function possibles(attribute: Attribute): fc.Arbitrary<Possible> {
  if (attribute.kind === 'choice') {
    return fc.integer({ min: 1, max: (1 << attribute.values.length) - 1 }).map((mask) => ({ kind: 'choice', mask }));
  }
  if (attribute.kind === 'set') {
    const full = (1 << attribute.values.length) - 1;
    return fc
      .tuple(fc.integer({ min: 0, max: full }), fc.integer({ min: 0, max: full }))
      .map(([must, more]) => ({ kind: 'set', must, may: must | more }));
  }
  const bound = fc.integer({ min: attribute.min, max: attribute.max });
  const finite = fc.tuple(bound, bound).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
  const never = { lo: Infinity, hi: Infinity };
  return fc.tuple(finite, fc.boolean(), fc.boolean()).map(([span, withNever, onlyNever]): Possible => {
    if (!attribute.never) return { kind: 'number', spans: [span] };
    return { kind: 'number', spans: onlyNever ? [never] : withNever ? [span, never] : [span] };
  });
}

/** One value out of those that are possible, chosen by a seed. */
export function member(value: Possible, seed: number): Possible {
  if (value.kind === 'choice') {
    const bits = Array.from({ length: 31 }, (_, bit) => 1 << bit).filter((bit) => value.mask & bit);
    return { kind: 'choice', mask: bits[seed % bits.length] ?? value.mask };
  }
  if (value.kind === 'set') {
    const must = value.must | (value.may & seed);
    return { kind: 'set', must, may: must };
  }
  const span = value.spans[seed % value.spans.length] ?? { lo: 0, hi: 0 };
  const n = span.lo === span.hi ? span.lo : span.lo + (seed % 101) * ((span.hi - span.lo) / 100);
  return { kind: 'number', spans: [{ lo: n, hi: n }] };
}

/** A view over the playground; what it does not hold is unknown. */
export function viewOf(values: readonly Possible[]): View {
  const held = new Map(playground.map((attribute, place) => [attributeIndex(attribute.id), values[place]]));
  return { at: (index) => held.get(index) ?? everything(attributeAt(index)) };
}

export const views: fc.Arbitrary<Possible[]> = fc.tuple(...playground.map(possibles));
