import { patientsPerBlock, wordsPerBlock } from './column-machine';
import type { ColumnProgram } from './column-program';
import type { Columns } from './encode-columns';

/** What a program says of many patients: one bit an output and patient. */
export class ColumnResults {
  private readonly blocks: readonly Uint32Array[];
  patients = 0;

  /** Room for so many patients, to be used again: `evaluate` overwrites what it held. */
  constructor(
    private readonly program: ColumnProgram<unknown>,
    capacity: number,
  ) {
    const words = program.outputCount * wordsPerBlock;
    this.blocks = Array.from({ length: Math.ceil(capacity / patientsPerBlock) }, () => new Uint32Array(words));
  }

  /** Runs the program on patients encoded for it. Throws RangeError where there are more than there is room for. */
  evaluate(columns: Columns): this {
    if (columns.blocks.length > this.blocks.length) throw new RangeError(`No room for ${columns.patients} patients`);
    this.patients = columns.patients;
    for (const [place, results] of this.blocks.entries()) {
      const block = columns.blocks[place];
      if (block) this.program.run(block, results);
    }
    return this;
  }

  /** Whether an output holds of a patient. */
  holds(output: number, patient: number): boolean {
    const word = this.word(output, patient >> 5);
    return ((word >>> (patient & 31)) & 1) === 1;
  }

  /** Of how many patients an output holds. */
  count(output: number): number {
    let found = 0;
    for (let first = 0; first < this.patients; first += 32) {
      const left = this.patients - first;
      // Behind the last patient a column holds whatever the gates made of nobody.
      found += ones(this.word(output, first >> 5) & (left >= 32 ? -1 : (1 << left) - 1));
    }
    return found;
  }

  private word(output: number, at: number): number {
    const block = this.blocks[Math.floor(at / wordsPerBlock)];
    return block?.[(this.program.outputPlaces[output] ?? 0) * wordsPerBlock + (at % wordsPerBlock)] ?? 0;
  }
}

/** Bits set in a word: Hacker's Delight, 2nd ed. 2012, figure 5-2. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}
