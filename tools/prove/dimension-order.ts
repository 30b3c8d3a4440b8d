import type { Circuit } from '../../src/domain/logic/circuit';
import type { Leaf } from '../../src/domain/logic/condition';
import type { InputColumn } from '../../src/domain/logic/leaf-columns';
import { leavesOf } from '../../src/domain/logic/reads';
import { attributeById } from '../../src/domain/patient/catalogue/catalogue';
import { constraints } from '../../src/domain/patient/constraints';
import type { Dimension } from './dimension';

/**
 * The order of the diagrams: what most gates read comes first. Members of one set stay near each other by their key; what
 * constraints join stays together, where most gates read any of it, because what is implied far away doubles a diagram each time.
 */
export function orderOfDimensions(
  circuit: Circuit<InputColumn>,
  dimensionOf: (input: InputColumn) => Dimension,
): Dimension[] {
  const readers = new Map<Dimension, number>();
  for (const input of circuit.inputs.values()) readers.set(dimensionOf(input), 0);
  for (const gate of circuit.gates) {
    for (const operand of gate?.operands ?? []) {
      const input = circuit.inputs.get(operand);
      if (input) readers.set(dimensionOf(input), (readers.get(dimensionOf(input)) ?? 0) + 1);
    }
  }
  return joined([...readers.keys()])
    .map((group) => ({
      group: group.sort((a, b) => a.key.localeCompare(b.key)),
      most: Math.max(...group.map((one) => readers.get(one) ?? 0)),
    }))
    .sort((a, b) => b.most - a.most || (a.group[0]?.key ?? '').localeCompare(b.group[0]?.key ?? ''))
    .flatMap(({ group }) => group);
}

/** Dimensions in groups: those of which some declared constraint speaks together. */
function joined(dimensions: readonly Dimension[]): Dimension[][] {
  const groupOf = new Map(dimensions.map((one) => [one.key, [one]]));
  for (const { when, then } of constraints) {
    const keys = [when, then].flatMap(leavesOf).flatMap(keysOf);
    const group = [...new Set(keys.flatMap((key) => [groupOf.get(key) ?? []]))].flat();
    for (const { key } of group) groupOf.set(key, group);
  }
  return [...new Set(groupOf.values())];
}

/** Keys of the dimensions that a leaf looks at. */
function keysOf(leaf: Leaf): string[] {
  if ('known' in leaf) return [leaf.known];
  if (!('has' in leaf)) return [leaf.attribute];
  const attribute = attributeById(leaf.attribute);
  return attribute.kind === 'set' ? leaf.has.map((one) => `${attribute.id} ${attribute.values.indexOf(one)}`) : [];
}
