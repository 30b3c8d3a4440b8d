import { type Circuit, type Column } from '../../src/domain/logic/circuit';
import { patientsPerBlock, wordsPerBlock } from '../../src/domain/logic/column-machine';
import { ColumnProgram } from '../../src/domain/logic/column-program';
import type { InputColumn } from '../../src/domain/logic/leaf-columns';
import { inputTable, type Dimension, type State } from './dimension';

/** How many states these dimensions span. */
export const statesOf = (dimensions: readonly Dimension[]): number =>
  dimensions.reduce((states, { values }) => states * values.length, 1);

/** A dimension in the mixed radix of state numbers. */
export interface Digit {
  dimension: Dimension;
  stride: number;
}

/** The digits of a state number, fastest first. */
export function digitsOf(dimensions: readonly Dimension[]): Digit[] {
  let stride = 1;
  return dimensions.map((dimension) => {
    const digit = { dimension, stride };
    stride *= dimension.values.length;
    return digit;
  });
}

export function stateAt(digits: readonly Digit[], number: number): State {
  return new Map(
    digits.map(({ dimension, stride }) => [dimension, Math.floor(number / stride) % dimension.values.length]),
  );
}

/** Evaluates columns on every state of some dimensions, a block at a time. The dimensions hold all that the columns read. */
export class Enumeration {
  readonly states: number;
  readonly digits: readonly Digit[];
  private readonly program: ColumnProgram<InputColumn>;
  private readonly tables: { table: boolean[]; digit: Digit }[];

  constructor(
    circuit: Circuit<InputColumn>,
    dimensions: readonly Dimension[],
    columns: readonly Column[],
    dimensionOf: (input: InputColumn) => Dimension,
  ) {
    this.states = statesOf(dimensions);
    this.digits = digitsOf(dimensions);
    this.program = new ColumnProgram(circuit, columns);
    this.tables = this.program.inputs.map((input) => {
      const dimension = dimensionOf(input);
      const digit = this.digits.find((one) => one.dimension === dimension);
      if (!digit) throw new RangeError(`${dimension.key} is not enumerated`);
      return { table: inputTable(input, dimension), digit };
    });
  }

  /** Shows the words of every column, by its place, block after block; bits past the last state are zero. */
  run(see: (word: (column: number, at: number) => number, first: number) => void): void {
    const block = new Uint32Array(this.program.blockWords);
    const results = new Uint32Array(this.program.outputCount * wordsPerBlock);
    const places = this.program.outputPlaces;
    for (let first = 0; first < this.states; first += patientsPerBlock) {
      this.tables.forEach(({ table, digit }, input) => {
        fill(block, input * wordsPerBlock, table, digit.stride, first);
      });
      this.program.run(block, results);
      const left = this.states - first;
      see(
        (column, at) => ((results[(places[column] ?? 0) * wordsPerBlock + at] ?? 0) & lanes(left - 32 * at)) >>> 0,
        first,
      );
    }
  }

  /** How many states each column holds in, and the first in which it does (-1: none). */
  count(columns: number): { counts: number[]; first: number[] } {
    const counts = Array<number>(columns).fill(0);
    const firsts = Array<number>(columns).fill(-1);
    this.run((word, first) => {
      for (let column = 0; column < columns; column++) {
        for (let at = 0; at < wordsPerBlock; at++) {
          const bits = word(column, at);
          if (bits === 0) continue;
          counts[column] = (counts[column] ?? 0) + ones(bits);
          if (firsts[column] === -1) firsts[column] = first + 32 * at + lowest(bits);
        }
      }
    });
    return { counts, first: firsts };
  }
}

const lanes = (left: number) => (left >= 32 ? -1 : left <= 0 ? 0 : (1 << left) - 1);
const lowest = (bits: number) => 31 - Math.clz32(bits & -bits);

function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Writes one column of a block: the digit's values come in runs as long as its stride. */
function fill(block: Uint32Array, at: number, table: readonly boolean[], stride: number, first: number): void {
  block.fill(0, at, at + wordsPerBlock);
  let value = Math.floor(first / stride) % table.length;
  let left = stride - (first % stride);
  for (let from = 0; from < patientsPerBlock; from += left, left = stride, value = (value + 1) % table.length) {
    if (table[value]) setBits(block, at, from, Math.min(patientsPerBlock, from + left));
  }
}

function setBits(block: Uint32Array, at: number, from: number, to: number): void {
  for (let bit = from; bit < to;) {
    const word = at + (bit >>> 5);
    const end = Math.min(to, (bit | 31) + 1);
    const mask = (lanes(end - bit) << (bit & 31)) >>> 0;
    block[word] = (block[word] ?? 0) | mask;
    bit = end;
  }
}
