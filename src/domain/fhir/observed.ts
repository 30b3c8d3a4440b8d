import type { Attribute } from '../patient/attribute';
import type { ObservedValue } from '../patient/record';

/** A value as what it leaves possible: a span of numbers, or a set of words. */
type Extent = { lo: number; hi: number } | { words: readonly string[] };

function extentOf(value: ObservedValue): Extent {
  if (typeof value === 'number') return { lo: value, hi: value };
  if (typeof value === 'string') return { words: [value] };
  if (value === null) return { words: [] };
  if (Array.isArray(value)) return { words: [[...value].sort().join('+')] };
  if ('oneOf' in value) return { words: value.oneOf.map(String) };
  if ('atLeast' in value) return { words: [[...value.atLeast].sort().join('+')] };
  return { lo: value.from ?? -Infinity, hi: value.to ?? Infinity };
}

/** Whether nothing is left that both values allow. */
export function excludeEachOther(a: ObservedValue, b: ObservedValue): boolean {
  const [x, y] = [extentOf(a), extentOf(b)];
  if ('lo' in x && 'lo' in y) return x.hi < y.lo || y.hi < x.lo;
  if ('words' in x && 'words' in y) return !x.words.some((word) => y.words.includes(word));
  return true;
}

/** Whether `a` says everything that `b` says, and perhaps more. */
export function atLeastAsExact(a: ObservedValue, b: ObservedValue): boolean {
  const [x, y] = [extentOf(a), extentOf(b)];
  if ('lo' in x && 'lo' in y) return y.lo <= x.lo && x.hi <= y.hi;
  if ('words' in x && 'words' in y) return x.words.every((word) => y.words.includes(word));
  return false;
}

/** Whether the catalogue allows the value. */
export function fits(attribute: Attribute, value: ObservedValue): boolean {
  if (value === null) return true;
  if (attribute.kind === 'number') {
    const extent = extentOf(value);
    return 'lo' in extent && attribute.min <= extent.lo && extent.lo <= extent.hi && extent.hi <= attribute.max;
  }
  if (attribute.kind === 'set') {
    const members = typeof value === 'object' && 'atLeast' in value ? value.atLeast : value;
    return Array.isArray(members) && members.every((member) => attribute.values.includes(member));
  }
  if (typeof value === 'string') return attribute.values.includes(value);
  return (
    typeof value === 'object' &&
    'oneOf' in value &&
    value.oneOf.every((member) => attribute.values.includes(String(member)))
  );
}

/** The value in short, for the report: "1–100", "0 / 1+". */
export function shownValue(value: ObservedValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  if ('oneOf' in value) return value.oneOf.join(' / ');
  if ('atLeast' in value) return value.atLeast.join(', ');
  return `${value.from ?? ''}–${value.to ?? ''}`;
}
