import type { Attribute } from '../patient/attribute';

/**
 * A value is the set of values still possible: known is one member, unknown is all of them.
 * choice: bit i is the catalogue's value i. number: closed spans; Infinity stands for "never".
 * set: bits of the members that must be present, and of those that may be.
 */
export type Possible = PossibleChoice | PossibleNumber | PossibleSet;

export interface PossibleChoice {
  kind: 'choice';
  mask: number;
}
export interface Span {
  lo: number;
  hi: number;
}
export interface PossibleNumber {
  kind: 'number';
  spans: readonly Span[];
}
export interface PossibleSet {
  kind: 'set';
  must: number;
  may: number;
}

const fullMask = (values: readonly string[]) => (1 << values.length) - 1;
const unknowns = new WeakMap<Attribute, Possible>();

/** The unknown value: every value that the catalogue allows. */
export function everything(attribute: Attribute): Possible {
  let value = unknowns.get(attribute);
  if (!value) {
    value = makeEverything(attribute);
    unknowns.set(attribute, value);
  }
  return value;
}

function makeEverything(attribute: Attribute): Possible {
  if (attribute.kind === 'choice') return { kind: 'choice', mask: fullMask(attribute.values) };
  if (attribute.kind === 'set') return { kind: 'set', must: 0, may: fullMask(attribute.values) };
  const spans: Span[] = [{ lo: attribute.min, hi: attribute.max }];
  if (attribute.never) spans.push({ lo: Infinity, hi: Infinity });
  return { kind: 'number', spans };
}

/** Whether exactly one value is left. */
export function isKnown(value: Possible): boolean {
  if (value.kind === 'choice') return value.mask !== 0 && (value.mask & (value.mask - 1)) === 0;
  if (value.kind === 'set') return value.must === value.may;
  const [only, more] = value.spans;
  return only !== undefined && more === undefined && only.lo === only.hi;
}

/** Whether nothing is known: every value of the catalogue is left. */
export function isUnknown(value: Possible, attribute: Attribute): boolean {
  return samePossible(value, everything(attribute));
}

export function samePossible(a: Possible, b: Possible): boolean {
  if (a === b) return true;
  if (a.kind === 'choice') return b.kind === 'choice' && a.mask === b.mask;
  if (a.kind === 'set') return b.kind === 'set' && a.must === b.must && a.may === b.may;
  return (
    b.kind === 'number' &&
    a.spans.length === b.spans.length &&
    a.spans.every((span, i) => span.lo === b.spans[i]?.lo && span.hi === b.spans[i].hi)
  );
}

/** Bits of the named values; a name that the attribute lacks throws RangeError (found by the knowledge check). */
export function maskOf(values: readonly string[], names: readonly string[]): number {
  let mask = 0;
  for (const name of names) {
    const bit = values.indexOf(name);
    if (bit < 0) throw new RangeError(`No value "${name}" among ${values.join(', ')}`);
    mask |= 1 << bit;
  }
  return mask;
}

/** The values of a choice that are left, or the members of a set that may be present, in catalogue order. */
export function namesOf(values: readonly string[], mask: number): string[] {
  return values.filter((_, bit) => mask & (1 << bit));
}

export function choiceOf(values: readonly string[], ...names: string[]): PossibleChoice {
  return { kind: 'choice', mask: maskOf(values, names) };
}

export function exactly(n: number): PossibleNumber {
  return { kind: 'number', spans: [{ lo: n, hi: n }] };
}

export function between(lo: number, hi: number): PossibleNumber {
  return { kind: 'number', spans: [{ lo, hi }] };
}

/** What both allow. An empty result means that they contradict each other. */
export function intersect(a: Possible, b: Possible): Possible {
  if (a.kind === 'choice' && b.kind === 'choice') return { kind: 'choice', mask: a.mask & b.mask };
  if (a.kind === 'set' && b.kind === 'set') return { kind: 'set', must: a.must | b.must, may: a.may & b.may };
  if (a.kind !== 'number' || b.kind !== 'number') throw new TypeError(`Cannot intersect ${a.kind} with ${b.kind}`);
  const spans: Span[] = [];
  for (const x of a.spans) {
    for (const y of b.spans) {
      const lo = Math.max(x.lo, y.lo);
      const hi = Math.min(x.hi, y.hi);
      if (lo <= hi) spans.push({ lo, hi });
    }
  }
  return { kind: 'number', spans };
}

/** What either allows. */
export function union(a: PossibleNumber, b: PossibleNumber): PossibleNumber;
export function union(a: Possible, b: Possible): Possible;
export function union(a: Possible, b: Possible): Possible {
  if (a.kind === 'choice' && b.kind === 'choice') return { kind: 'choice', mask: a.mask | b.mask };
  if (a.kind === 'set' && b.kind === 'set') return { kind: 'set', must: a.must & b.must, may: a.may | b.may };
  if (a.kind !== 'number' || b.kind !== 'number') throw new TypeError(`Cannot join ${a.kind} with ${b.kind}`);
  const spans: Span[] = [];
  for (const span of [...a.spans, ...b.spans].sort((x, y) => x.lo - y.lo)) {
    const last = spans.at(-1);
    if (last && span.lo <= last.hi) spans[spans.length - 1] = { lo: last.lo, hi: Math.max(last.hi, span.hi) };
    else spans.push(span);
  }
  return { kind: 'number', spans };
}

/** Whether every value of the one is a value of the other. */
export function contains(outer: Possible, inner: Possible): boolean {
  if (outer.kind === 'choice') return inner.kind === 'choice' && (inner.mask & ~outer.mask) === 0;
  if (outer.kind === 'set') {
    return inner.kind === 'set' && (inner.may & ~outer.may) === 0 && (outer.must & ~inner.must) === 0;
  }
  const within = (span: Span) => outer.spans.some(({ lo, hi }) => lo <= span.lo && span.hi <= hi);
  return inner.kind === 'number' && inner.spans.every(within);
}

/** Whether no value is left: two statements contradict each other. */
export function isEmpty(value: Possible): boolean {
  if (value.kind === 'choice') return value.mask === 0;
  if (value.kind === 'set') return (value.must & ~value.may) !== 0;
  return value.spans.length === 0;
}
