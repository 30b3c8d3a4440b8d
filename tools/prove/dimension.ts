import type { Cells } from '../../src/domain/consultation/cells';
import type { InputColumn } from '../../src/domain/logic/leaf-columns';
import { compileLeaf } from '../../src/domain/logic/leaf';
import { everything, exactly, isKnown, type Possible } from '../../src/domain/logic/possible';
import { writeValue } from '../../src/domain/logic/value-out';
import type { Attribute } from '../../src/domain/patient/attribute';
import { attributeById, attributeIndex } from '../../src/domain/patient/catalogue/catalogue';

/**
 * One thing that a state says: the value of a choice or number, or whether one member of a set is there. The values are the
 * cells that the knowledge can tell apart, each by one value of it; the last is "unknown".
 */
export interface Dimension {
  key: string;
  attribute: Attribute;
  /** Bit of the member, where the attribute is a set. */
  member: number | null;
  values: readonly Possible[];
}

/** Value numbers of a state, one a dimension. */
export type State = ReadonlyMap<Dimension, number>;

/** The dimensions of a knowledge, each made once. */
export class Dimensions {
  private readonly made = new Map<string, Dimension>();

  constructor(
    private readonly cells: Cells,
    /** What else an attribute may be between one cell and unknown, by its id: "positive or negative". */
    private readonly partly: ReadonlyMap<string, readonly Possible[]> = new Map(),
  ) {}

  /** What an input column looks at. Throws RangeError for "known" of a set: that is no single thing. */
  of(input: InputColumn): Dimension {
    const attribute = attributeById(input.attribute);
    const member = input.read === 'must' || input.read === 'absent' ? input.bit : null;
    if (member === null && attribute.kind === 'set')
      throw new RangeError(`Whether ${attribute.id} is known: not provable`);
    const key = member === null ? attribute.id : `${attribute.id} ${member}`;
    let dimension = this.made.get(key);
    if (!dimension) {
      dimension = { key, attribute, member, values: this.valuesOf(attribute, member) };
      this.made.set(key, dimension);
    }
    return dimension;
  }

  private valuesOf(attribute: Attribute, member: number | null): Possible[] {
    const unknown = everything(attribute);
    if (member === null) {
      return [...wholeCells(attribute, this.cells), ...(this.partly.get(attribute.id) ?? []), unknown];
    }
    const bit = 1 << member;
    const all = unknown.kind === 'set' ? unknown.may : 0;
    return [{ kind: 'set', must: bit, may: all }, { kind: 'set', must: 0, may: all & ~bit }, unknown];
  }
}

/** The cells of an attribute; between two counts that follow each other lies none. */
export function wholeCells(attribute: Attribute, cells: Cells): readonly Possible[] {
  const found = cells.get(attributeIndex(attribute.id)) ?? [];
  if (attribute.kind !== 'number' || attribute.unit !== '1' || attribute.step !== 1) return found;
  const numbers = found.map((cell) => (cell.kind === 'number' ? Math.floor(cell.spans[0]?.lo ?? 0) : 0));
  return [...new Set(numbers)].map(exactly);
}

/** Whether a value of the dimension is the unknown one. */
export const isUnknownValue = (dimension: Dimension, value: number) => value === dimension.values.length - 1;

/** Whether a value of the dimension leaves nothing open. */
export function isSettled({ member, values }: Dimension, value: number): boolean {
  const found = values[value];
  return value < values.length - 1 && (member !== null || (found !== undefined && isKnown(found)));
}

/** By value of the dimension, whether the input column holds. */
export function inputTable(input: InputColumn, { attribute, values }: Dimension): boolean[] {
  const unknown = values.length - 1;
  switch (input.read) {
    case 'known':
      return values.map((value, place) => place !== unknown && isKnown(value));
    case 'excluded':
      return values.map((value) => value.kind === 'choice' && (value.mask & (1 << input.bit)) === 0);
    case 'must':
      return values.map((value) => value.kind === 'set' && (value.must & (1 << input.bit)) !== 0);
    case 'absent':
      return values.map((value) => value.kind === 'set' && (value.may & (1 << input.bit)) === 0);
    case 'range': {
      const verdict = compileLeaf(input.leaf, attribute);
      return values.map((value) => verdict(value) === input.verdict);
    }
  }
}

/** A value as a person reads it. */
export function valueWord(dimension: Dimension, value: number): string {
  if (isUnknownValue(dimension, value)) return 'unknown';
  if (dimension.member !== null) return value === 0 ? 'present' : 'absent';
  const found = dimension.values[value];
  const written = found ? writeValue(dimension.attribute, found) : null;
  return typeof written === 'object' ? JSON.stringify(written) : String(written);
}
