import { everything, intersect, isEmpty, maskOf, type Possible } from '../logic/possible';
import type { Attribute } from './attribute';
import type { ObservedValue } from './record';

/** Why a value cannot be taken; words are in the message catalogues under `problem.<problem>`. */
export type ValueProblem = 'notAChoice' | 'notANumber' | 'outOfRange' | 'notWhole' | 'notAList' | 'empty';

/** The set of values that an observation leaves, or why it says nothing sensible. */
export function possibleFrom(attribute: Attribute, value: ObservedValue): Possible | ValueProblem {
  if (value === null) return everything(attribute);
  switch (attribute.kind) {
    case 'choice':
      return choiceFrom(attribute.values, value);
    case 'set':
      return setFrom(attribute.values, value);
    case 'number':
      return numberFrom(attribute, value);
  }
}

function choiceFrom(values: readonly string[], value: ObservedValue): Possible | ValueProblem {
  // A grade may come as a number: 1 is "1".
  const names = (isOneOf(value) ? value.oneOf : [value]).map((one) => (typeof one === 'number' ? String(one) : one));
  if (names.length === 0) return 'empty';
  for (const name of names) if (typeof name !== 'string' || !values.includes(name)) return 'notAChoice';
  return { kind: 'choice', mask: maskOf(values, names as string[]) };
}

function setFrom(values: readonly string[], value: ObservedValue): Possible | ValueProblem {
  const some = isAtLeast(value);
  const members = some ? value.atLeast : value;
  if (!Array.isArray(members)) return 'notAList';
  for (const name of members) if (!values.includes(name)) return 'notAChoice';
  const mask = maskOf(values, members);
  return { kind: 'set', must: mask, may: some ? maskOf(values, values) : mask };
}

function numberFrom(attribute: Attribute & { kind: 'number' }, value: ObservedValue): Possible | ValueProblem {
  const inRange = (n: number) => n === Infinity || (n >= attribute.min && n <= attribute.max);
  const read = (one: unknown): number | null =>
    one === 'never' && attribute.never ? Infinity : typeof one === 'number' && !Number.isNaN(one) ? one : null;
  if (isOneOf(value) || typeof value === 'number' || typeof value === 'string') {
    const numbers = (isOneOf(value) ? value.oneOf : [value]).map(read);
    if (numbers.length === 0) return 'empty';
    if (numbers.includes(null)) return 'notANumber';
    const sorted = (numbers as number[]).sort((a, b) => a - b);
    if (!sorted.every(inRange)) return 'outOfRange';
    if (attribute.whole && !sorted.every(Number.isInteger)) return 'notWhole';
    return { kind: 'number', spans: sorted.map((n) => ({ lo: n, hi: n })) };
  }
  if (!isSpan(value)) return 'notANumber';
  const lo = value.from ?? attribute.min;
  const hi = value.to ?? attribute.max;
  if (!inRange(lo) || !inRange(hi)) return 'outOfRange';
  const spans = intersect({ kind: 'number', spans: [{ lo, hi }] }, everything(attribute));
  return lo > hi || isEmpty(spans) ? 'empty' : spans;
}

export function isOneOf(value: ObservedValue): value is { oneOf: (string | number)[] } {
  return typeof value === 'object' && value !== null && 'oneOf' in value;
}

function isAtLeast(value: ObservedValue): value is { atLeast: string[] } {
  return typeof value === 'object' && value !== null && 'atLeast' in value;
}

function isSpan(value: ObservedValue): value is { from?: number; to?: number } {
  return typeof value === 'object' && value !== null && ('from' in value || 'to' in value);
}
