import type { InputColumn } from './leaf-columns';
import type { Possible } from './possible';

/**
 * Takes the values that one attribute has for 32 patients and writes a word of each of its columns: the transposition of
 * bit-slicing. What it holds in between are plain numbers by lane.
 */
export interface BitSlicer {
  /** Throws RangeError where no value is left. */
  take(value: Possible, lane: number): void;
  /** Writes one word into each column of a block; bits outside of `lanes` are zero. */
  write(block: Uint32Array, word: number, lanes: number): void;
}

/** A column of one attribute and where it starts in a block. */
export interface Placed {
  input: InputColumn;
  at: number;
}

/** Throws RangeError: no value of the attribute is left. */
export function refuseEmpty(columns: readonly Placed[]): never {
  throw new RangeError(`No value of ${columns[0]?.input.attribute ?? 'an attribute'} is left`);
}
