import type { Attribute } from '../patient/attribute';
import { attributeById } from '../patient/catalogue/catalogue';
import type { Circuit, Column } from './circuit';
import type { Leaf, RangeLeaf } from './condition';
import type { TruthColumns } from './columns';
import { atLeastColumn } from './counter';
import { maskOf } from './possible';

/**
 * What the encoder reads from a patient's possible values into one column.
 * excluded: the choice's value `bit` is ruled out. must, absent: the set's member `bit` is surely there, surely not there.
 * range: the leaf's verdict is `verdict`; every span is asked, so that several spans are read exactly. known: one value is left.
 */
export type InputColumn =
  | { attribute: string; read: 'excluded' | 'must' | 'absent'; bit: number }
  | { attribute: string; read: 'range'; leaf: RangeLeaf; verdict: 'true' | 'false' }
  | { attribute: string; read: 'known' };

/** Makes the columns of a leaf of an attribute that is entered or computed. Throws like `compileLeaf` where they do not fit. */
export function leafColumns(circuit: Circuit<InputColumn>, leaf: Leaf): TruthColumns {
  if ('known' in leaf) {
    const { id } = attributeById(leaf.known);
    const isTrue = circuit.input(`${id} known`, () => ({ attribute: id, read: 'known' }));
    return { isTrue, isFalse: circuit.not(isTrue) };
  }
  const attribute = attributeById(leaf.attribute);
  if ('in' in leaf) {
    const excluded = valuesOf(attribute, 'choice').map((_, bit) => bitInput(circuit, attribute, 'excluded', bit));
    return choiceColumns(circuit, excluded, maskOf(valuesOf(attribute, 'choice'), leaf.in));
  }
  if ('has' in leaf) {
    const wanted = maskOf(valuesOf(attribute, 'set'), leaf.has);
    const members = (read: 'must' | 'absent') =>
      valuesOf(attribute, 'set').flatMap((_, bit) =>
        wanted & (1 << bit) ? bitInput(circuit, attribute, read, bit) : [],
      );
    return { isTrue: circuit.or(...members('must')), isFalse: circuit.and(...members('absent')) };
  }
  return rangeColumns(circuit, attribute, leaf);
}

/** A choice is one of the wanted values where all others are ruled out, none of them where all of them are. */
export function choiceColumns(circuit: Circuit<unknown>, excluded: readonly Column[], wanted: number): TruthColumns {
  return {
    isTrue: circuit.and(...excluded.filter((_, bit) => !(wanted & (1 << bit)))),
    isFalse: circuit.and(...excluded.filter((_, bit) => wanted & (1 << bit))),
  };
}

/** A choice is known where all values but one are ruled out. */
export function choiceKnown(circuit: Circuit<unknown>, excluded: readonly Column[]): TruthColumns {
  const isTrue = atLeastColumn(circuit, excluded.length - 1, excluded);
  return { isTrue, isFalse: circuit.not(isTrue) };
}

function rangeColumns(circuit: Circuit<InputColumn>, attribute: Attribute, leaf: RangeLeaf): TruthColumns {
  if (attribute.kind !== 'number') throw new TypeError(`${attribute.id} is no number, a range does not fit`);
  const { from, to, above, below } = leaf;
  // Below a bound is not from it, up to a bound is not above it: the same two columns, swapped. Two bounds together are a
  // leaf of their own, for spans on either side of it are outside of both together but not of each.
  const onlyBelow = below !== undefined && from === undefined && to === undefined && above === undefined;
  const onlyTo = to !== undefined && from === undefined && above === undefined && below === undefined;
  if (onlyBelow || onlyTo) {
    const half: RangeLeaf = onlyBelow
      ? { attribute: leaf.attribute, from: below }
      : { attribute: leaf.attribute, above: to };
    const { isTrue, isFalse } = rangeColumns(circuit, attribute, half);
    return { isTrue: isFalse, isFalse: isTrue };
  }
  const name = `${attribute.id} ${String(from)} ${String(to)} ${String(above)} ${String(below)}`;
  const column = (verdict: 'true' | 'false') =>
    circuit.input(`${name} ${verdict}`, () => ({ attribute: attribute.id, read: 'range', leaf, verdict }));
  return { isTrue: column('true'), isFalse: column('false') };
}

function bitInput(
  circuit: Circuit<InputColumn>,
  { id }: Attribute,
  read: 'excluded' | 'must' | 'absent',
  bit: number,
): Column {
  return circuit.input(`${id} ${read} ${bit}`, () => ({ attribute: id, read, bit }));
}

function valuesOf(attribute: Attribute, kind: 'choice' | 'set'): readonly string[] {
  if (attribute.kind !== 'number' && attribute.kind === kind) return attribute.values;
  throw new TypeError(`${attribute.id} is no ${kind}, the leaf does not fit`);
}
