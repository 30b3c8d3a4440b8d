import type { Concept } from './concept';
import { conceptOf, labelOf } from './concept';
import type { JsonObject } from './json';
import { numberOf, objectOf, textOf } from './json';

/** value[x] of an observation or a component, in the shapes that are met. */
export type FhirValue =
  | { kind: 'concept'; path: string; concept: Concept }
  | { kind: 'quantity'; path: string; value: number; unit: string | undefined; comparator: string | undefined }
  | { kind: 'range'; path: string; low: number | undefined; high: number | undefined; unit: string | undefined }
  | { kind: 'text'; path: string; text: string }
  | { kind: 'boolean'; path: string; value: boolean }
  | { kind: 'none'; path: string };

/** Reads value[x]; `none` where there is no value or one that cannot be read. */
export function valueOf(json: JsonObject): FhirValue {
  const concept = objectOf(json['valueCodeableConcept']) ?? objectOf(json['valueCoding']);
  if (concept) return { kind: 'concept', path: 'valueCodeableConcept', concept: conceptOf(concept) };
  const quantity = objectOf(json['valueQuantity']);
  if (quantity) return quantityOf(quantity);
  const range = objectOf(json['valueRange']);
  if (range) {
    const low = objectOf(range['low']);
    const high = objectOf(range['high']);
    const unit = unitOf(low) ?? unitOf(high);
    return { kind: 'range', path: 'valueRange', low: numberOf(low?.['value']), high: numberOf(high?.['value']), unit };
  }
  const integer = numberOf(json['valueInteger']) ?? numberOf(json['valueDecimal']);
  if (integer !== undefined)
    return { kind: 'quantity', path: 'valueInteger', value: integer, unit: undefined, comparator: undefined };
  const text = textOf(json['valueString']);
  if (text !== undefined) return { kind: 'text', path: 'valueString', text };
  const flag = json['valueBoolean'];
  if (typeof flag === 'boolean') return { kind: 'boolean', path: 'valueBoolean', value: flag };
  return { kind: 'none', path: 'value[x]' };
}

function quantityOf(quantity: JsonObject): FhirValue {
  const value = numberOf(quantity['value']);
  if (value !== undefined) {
    const comparator = textOf(quantity['comparator']);
    return { kind: 'quantity', path: 'valueQuantity', value, unit: unitOf(quantity), comparator };
  }
  // Seen in published files: a coding written into valueQuantity.
  if (textOf(quantity['code']) !== undefined)
    return { kind: 'concept', path: 'valueQuantity', concept: conceptOf(quantity) };
  return { kind: 'none', path: 'valueQuantity' };
}

/** UCUM code of a quantity, else its printed unit. */
export function unitOf(quantity: JsonObject | undefined): string | undefined {
  return textOf(quantity?.['code']) ?? textOf(quantity?.['unit']);
}

/** The value as it stood in the file, for the report. */
export function shown(value: FhirValue): string {
  switch (value.kind) {
    case 'concept':
      return labelOf(value.concept);
    case 'quantity':
      return `${value.comparator ?? ''}${value.value}${value.unit === undefined ? '' : ` ${value.unit}`}`;
    case 'range':
      return `${value.low ?? ''}–${value.high ?? ''}${value.unit === undefined ? '' : ` ${value.unit}`}`;
    case 'text':
      return value.text;
    case 'boolean':
      return String(value.value);
    case 'none':
      return '—';
  }
}
