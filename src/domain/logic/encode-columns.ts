import { attributeById, attributeIndex } from '../patient/catalogue/catalogue';
import { patientsPerBlock, wordsPerBlock } from './column-program';
import { compileLeaf } from './leaf';
import type { InputColumn } from './leaf-columns';
import { isEmpty, isKnown, type Possible } from './possible';
import type { View } from './verdict';

/** Patients as columns: the inputs of one program, block after block; bit p % 32 of a word is patient p, the rest of the last block is empty. */
export interface Columns {
  patients: number;
  blocks: readonly Uint32Array[];
}

/** Sets the bits of one patient: `at` is the word within the first column, `lane` the bit within it. */
type Write = (value: Possible, block: Uint32Array, at: number, lane: number) => void;

/** Writes what a program reads of many patients. Prepared once; each attribute is looked at once a patient. */
export class ColumnEncoder {
  private readonly writers: { index: number; write: Write }[];
  private readonly excluded: readonly number[];

  constructor(private readonly inputs: readonly InputColumn[]) {
    const placed = inputs.map((input, column) => ({ input, at: column * wordsPerBlock }));
    this.excluded = placed.filter(({ input }) => input.read === 'excluded').map(({ at }) => at);
    this.writers = [...new Set(inputs.map(({ attribute }) => attribute))].map((id) => ({
      index: attributeIndex(id),
      write: writerOf(placed.filter(({ input }) => input.attribute === id)),
    }));
  }

  /** Throws RangeError where a view has an attribute of which no value is left: that is a contradiction, not a patient. */
  encode(views: readonly View[]): Columns {
    const blocks: Uint32Array[] = [];
    for (let first = 0; first < views.length; first += patientsPerBlock) {
      blocks.push(this.block(views.slice(first, first + patientsPerBlock)));
    }
    return { patients: views.length, blocks };
  }

  private block(views: readonly View[]): Uint32Array {
    const block = new Uint32Array(this.inputs.length * wordsPerBlock);
    for (const [place, view] of views.entries()) {
      for (const { index, write } of this.writers) write(view.at(index), block, place >> 5, 1 << (place & 31));
    }
    // A known choice has one possible value and many excluded ones: written as possible, then turned over.
    for (const at of this.excluded) for (let w = at; w < at + wordsPerBlock; w++) block[w] = ~(block[w] ?? 0);
    return block;
  }
}

type Placed = readonly { input: InputColumn; at: number }[];

function writerOf(columns: Placed): Write {
  const writes = [valueWriter(columns), knownWriter(columns)].filter((write) => write !== null);
  const [first, second] = writes;
  if (!first) throw new RangeError('An attribute without a column');
  if (!second) return first;
  return (value, block, at, lane) => {
    first(value, block, at, lane);
    second(value, block, at, lane);
  };
}

function knownWriter(columns: Placed): Write | null {
  const [column] = columns.filter(({ input }) => input.read === 'known');
  if (!column) return null;
  return (value, block, at, lane) => {
    if (isKnown(value)) set(block, column.at + at, lane);
  };
}

function valueWriter(columns: Placed): Write | null {
  const input = columns.find(({ input: { read } }) => read !== 'known')?.input;
  if (!input) return null;
  if (input.read === 'excluded') return choiceWriter(columns);
  return input.read === 'range' ? numberWriter(columns) : setWriter(columns);
}

function choiceWriter(columns: Placed): Write {
  const column = new Int32Array(32).fill(-1);
  for (const { input, at } of columns) if (input.read === 'excluded') column[input.bit] = at;
  return (value, block, at, lane) => {
    // A value of another kind says nothing: all stay possible.
    let mask = value.kind === 'choice' ? value.mask : -1;
    if (mask === 0) refuseEmpty(columns);
    for (; mask !== 0; mask &= mask - 1) {
      const base = column[31 - Math.clz32(mask & -mask)] ?? -1;
      if (base >= 0) set(block, base + at, lane);
    }
  };
}

function setWriter(columns: Placed): Write {
  const bits = columns.flatMap(({ input, at }) =>
    input.read === 'must' || input.read === 'absent'
      ? [{ must: input.read === 'must', bit: 1 << input.bit, base: at }]
      : [],
  );
  return (value, block, at, lane) => {
    if (value.kind !== 'set') return;
    const absent = ~(value.must | value.may);
    for (const { must, bit, base } of bits) if ((must ? value.must : absent) & bit) set(block, base + at, lane);
  };
}

function numberWriter(columns: Placed): Write {
  const leaves = columns.flatMap(({ input, at }) =>
    input.read === 'range'
      ? [{ verdict: compileLeaf(input.leaf, attributeById(input.attribute)), wanted: input.verdict, base: at }]
      : [],
  );
  return (value, block, at, lane) => {
    if (isEmpty(value)) refuseEmpty(columns);
    for (const { verdict, wanted, base } of leaves) if (verdict(value) === wanted) set(block, base + at, lane);
  };
}

function set(block: Uint32Array, at: number, lane: number): void {
  block[at] = (block[at] ?? 0) | lane;
}

function refuseEmpty(columns: Placed): never {
  throw new RangeError(`No value of ${columns[0]?.input.attribute ?? 'an attribute'} is left`);
}
