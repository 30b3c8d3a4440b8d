import type { Attribute } from '../patient/attribute';
import { isUnknown, namesOf, type Possible } from './possible';

/** A value as files and the command line write it; null: not known. "never" stands for what has not happened. */
export type WrittenValue =
  | string
  | number
  | string[]
  | { oneOf: (string | number)[] }
  | { from: number; to: number }
  | { present: string[]; perhaps: string[] }
  | null;

/** Writes the set of values still possible; the reverse of `possibleFrom`, except that a partly known set is spelled out. */
export function writeValue(attribute: Attribute, value: Possible): WrittenValue {
  if (isUnknown(value, attribute)) return null;
  if (value.kind === 'choice' && attribute.kind === 'choice') {
    const names = namesOf(attribute.values, value.mask);
    return names.length === 1 && names[0] !== undefined ? names[0] : { oneOf: names };
  }
  if (value.kind === 'set' && attribute.kind === 'set') {
    const present = namesOf(attribute.values, value.must);
    if (value.must === value.may) return present;
    return { present, perhaps: namesOf(attribute.values, value.may & ~value.must) };
  }
  return value.kind === 'number' ? writeNumber(value.spans) : null;
}

function writeNumber(spans: readonly { lo: number; hi: number }[]): WrittenValue {
  const write = (n: number) => (n === Infinity ? 'never' : Math.round(n * 100) / 100);
  const [only, more] = spans;
  if (only && !more) {
    if (only.lo === only.hi) return write(only.lo);
    return { from: Math.round(only.lo * 100) / 100, to: Math.round(only.hi * 100) / 100 };
  }
  if (spans.every((span) => span.lo === span.hi)) return { oneOf: spans.map((span) => write(span.lo)) };
  const finite = spans.filter((span) => Number.isFinite(span.hi));
  return { from: Math.min(...finite.map((span) => span.lo)), to: Math.max(...finite.map((span) => span.hi)) };
}
