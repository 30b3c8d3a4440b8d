import type { Possible } from '../../../domain/logic/possible';
import type { Attribute } from '../../../domain/patient/attribute';

/** Months are worked out from days, and partial dates leave a span of them: people read whole months. */
export function inWholeMonths(attribute: Attribute, value: Possible): Possible {
  if (attribute.kind !== 'number' || attribute.unit !== 'mo' || value.kind !== 'number') return value;
  return { kind: 'number', spans: value.spans.map(({ lo, hi }) => ({ lo: Math.round(lo), hi: Math.round(hi) })) };
}
