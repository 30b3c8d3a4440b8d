import type { ObservedValue } from '../patient/record';
import type { FhirValue } from './value';

/** A share of cells in percent, or the reason why a person has to read it. */
export type Percent = { value: ObservedValue } | { reasonKey: string };

const written = /^(<=|>=|<|>|≤|≥)?\s*(\d+(?:[.,]\d+)?)\s*(?:[-–]\s*(\d+(?:[.,]\d+)?))?\s*%?$/;

/**
 * Reads "percent of cells" from a quantity, a range or plain text. Between 0 and 1 it could be a fraction (0.25 meaning
 * 25 %), which nobody can tell from the file, so it is asked. Bounds stay bounds: ">90" is 90 to 100.
 */
export function percentOf(value: FhirValue): Percent | undefined {
  if (value.kind === 'quantity') {
    if (value.unit !== undefined && !['%', '1', '{percent}', 'percent'].includes(value.unit.toLowerCase()))
      return { reasonKey: 'import.ask.unit' };
    return bounded(value.comparator, value.value);
  }
  if (value.kind === 'range' && value.low !== undefined && value.high !== undefined)
    return value.high <= 1 && value.high > 0
      ? { reasonKey: 'import.ask.fraction' }
      : { value: { from: value.low, to: value.high } };
  const found = value.kind === 'text' ? written.exec(value.text.trim()) : null;
  if (!found) return undefined;
  const [, comparator, first = '', second] = found;
  const low = Number(first.replace(',', '.'));
  if (second !== undefined) return { value: { from: low, to: Number(second.replace(',', '.')) } };
  return bounded(comparator, low);
}

function bounded(comparator: string | undefined, value: number): Percent {
  if (value > 0 && value <= 1 && comparator === undefined) return { reasonKey: 'import.ask.fraction' };
  if (comparator === '<' || comparator === '<=' || comparator === '≤') {
    const to = comparator === '<' ? Math.max(0, Math.round((value - 0.01) * 100) / 100) : value;
    return { value: { from: 0, to } };
  }
  return comparator === undefined ? { value } : { value: { from: value, to: 100 } };
}
