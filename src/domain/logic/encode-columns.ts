import { attributeIndex } from '../patient/catalogue/catalogue';
import type { BitSlicer } from './bit-slicer';
import { patientsPerBlock, wordsPerBlock } from './column-machine';
import type { InputColumn } from './leaf-columns';
import { slicersOf } from './slicers';
import type { View } from './verdict';

/** Patients as columns: the inputs of one program, block after block; bit p % 32 of a word is patient p, the rest of the last block is zero. */
export interface Columns {
  patients: number;
  blocks: readonly Uint32Array[];
}

/** Writes what a program reads of many patients. Prepared once; each attribute is looked at once a patient. */
export class ColumnEncoder {
  private readonly slicers: { index: number; slicer: BitSlicer }[];

  constructor(private readonly inputs: readonly InputColumn[]) {
    const placed = inputs.map((input, column) => ({ input, at: column * wordsPerBlock }));
    this.slicers = [...new Set(inputs.map(({ attribute }) => attribute))].flatMap((id) =>
      slicersOf(placed.filter(({ input }) => input.attribute === id)).map((slicer) => ({
        index: attributeIndex(id),
        slicer,
      })),
    );
  }

  /** Throws RangeError where a view has an attribute of which no value is left: that is a contradiction, not a patient. */
  encode(views: readonly View[]): Columns {
    const blocks: Uint32Array[] = [];
    for (let first = 0; first < views.length; first += patientsPerBlock) {
      const block = new Uint32Array(this.inputs.length * wordsPerBlock);
      for (let word = 0; word < wordsPerBlock && first + 32 * word < views.length; word++) {
        this.word(views, first + 32 * word, block, word);
      }
      blocks.push(block);
    }
    return { patients: views.length, blocks };
  }

  /** Thirty-two patients: first patient by patient, as they lie in memory, then column by column. */
  private word(views: readonly View[], first: number, block: Uint32Array, word: number): void {
    const count = Math.min(32, views.length - first);
    for (let lane = 0; lane < count; lane++) {
      const view = views[first + lane];
      if (view) for (const { index, slicer } of this.slicers) slicer.take(view.at(index), lane);
    }
    const lanes = count === 32 ? -1 : (1 << count) - 1;
    for (const { slicer } of this.slicers) slicer.write(block, word, lanes);
  }
}
