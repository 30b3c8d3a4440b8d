import type { FactRef } from '../../../domain/consultation/consultation';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import type { AttributeGroup } from '../../../domain/patient/attribute';

/** What tells one option from another stands first: genes, receptors, what was given; then health and circumstances. */
const groups: readonly AttributeGroup[] = [
  'genomics',
  'receptors',
  'treatment',
  'disease',
  'health',
  'circumstances',
  'medicines',
];

/** Facts with the most telling first; a fact that speaks of an absence after those that speak of a finding. */
export function byWeight(facts: readonly FactRef[]): FactRef[] {
  return facts
    .map((fact, place) => ({ fact, place, weight: weightOf(fact) }))
    .sort((a, b) => a.weight - b.weight || a.place - b.place)
    .map(({ fact }) => fact);
}

/** What tells more or less than its group: local treatment and medicines that reach the brain turn on the brain, and a place says less than its state. */
const placed = new Map([
  ['brainExtent', 0.2],
  ['brainMetsCount', 0.3],
  ['brainMets', 0.5],
  ['sites', 3.5],
]);

/** What explains least, whatever else is known: it holds of everyone here, or says where rather than who. */
const last = new Map([
  ['metastatic', 100],
  ['region', 90],
]);

function weightOf(fact: FactRef): number {
  const { group, kind } = attributeById(fact.attribute);
  // A count or a span of months says less than what it means.
  const counted = group === 'treatment' && kind === 'number' ? 5 : 0;
  const none = fact.verdict === 'false' || isAbsence(fact) ? 10 : 0;
  return last.get(fact.attribute) ?? (placed.get(fact.attribute) ?? groups.indexOf(group)) + counted + none;
}

const absent = new Set(['no', 'none', 'wildType', 'intact', 'absent', 'negative', 'normal', 'zero']);

function isAbsence({ attribute, value }: FactRef): boolean {
  const declared = attributeById(attribute);
  if (value.kind === 'number') return value.spans.every(({ lo, hi }) => lo === Infinity || hi === 0);
  if (value.kind === 'set') return value.must === 0;
  return (
    declared.kind === 'choice' && declared.values.every((name, bit) => !(value.mask & (1 << bit)) || absent.has(name))
  );
}

/** Unknown attributes with the most telling first. */
export function byGroup(attributes: readonly string[]): string[] {
  const rank = (id: string) => groups.indexOf(attributeById(id).group);
  return [...attributes].sort((a, b) => rank(a) - rank(b));
}
