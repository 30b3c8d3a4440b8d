import { refuseEmpty, type BitSlicer, type Placed } from './bit-slicer';
import { NumberSlicer } from './number-slicer';
import { isKnown, type Possible } from './possible';

/** The slicers that write these columns of one attribute. */
export function slicersOf(columns: readonly Placed[]): BitSlicer[] {
  const reads = new Set(columns.map(({ input }) => input.read));
  const slicers: BitSlicer[] = [];
  if (reads.has('excluded')) slicers.push(new ChoiceSlicer(columns));
  if (reads.has('must') || reads.has('absent')) slicers.push(new SetSlicer(columns));
  if (reads.has('range')) slicers.push(new NumberSlicer(columns));
  if (reads.has('known')) slicers.push(new KnownSlicer(columns));
  return slicers;
}

class ChoiceSlicer implements BitSlicer {
  private readonly masks = new Int32Array(32);
  private readonly possible = new Int32Array(32);
  private readonly excluded: readonly { bit: number; at: number }[];

  constructor(private readonly columns: readonly Placed[]) {
    this.excluded = columns.flatMap(({ input, at }) => (input.read === 'excluded' ? [{ bit: input.bit, at }] : []));
  }

  take(value: Possible, lane: number): void {
    // A value of another kind says nothing: all stay possible.
    const mask = value.kind === 'choice' ? value.mask : -1;
    if (mask === 0) refuseEmpty(this.columns);
    this.masks[lane] = mask;
  }

  write(block: Uint32Array, word: number, lanes: number): void {
    const { masks, possible } = this;
    possible.fill(0);
    // A known choice has one possible value and many excluded ones: gathered as possible, then turned over.
    for (let lane = 0; lane < 32; lane++) {
      for (let mask = masks[lane] ?? 0; mask !== 0; mask &= mask - 1) {
        const bit = 31 - Math.clz32(mask & -mask);
        possible[bit] = (possible[bit] ?? 0) | (1 << lane);
      }
    }
    for (const { bit, at } of this.excluded) block[at + word] = ~(possible[bit] ?? 0) & lanes;
  }
}

class SetSlicer implements BitSlicer {
  private readonly must = new Int32Array(32);
  private readonly absent = new Int32Array(32);
  private readonly members: readonly { sure: Int32Array; bit: number; at: number }[];

  constructor(columns: readonly Placed[]) {
    this.members = columns.flatMap(({ input, at }) => {
      if (input.read !== 'must' && input.read !== 'absent') return [];
      return [{ sure: input.read === 'must' ? this.must : this.absent, bit: input.bit, at }];
    });
  }

  take(value: Possible, lane: number): void {
    this.must[lane] = value.kind === 'set' ? value.must : 0;
    this.absent[lane] = value.kind === 'set' ? ~(value.must | value.may) : 0;
  }

  write(block: Uint32Array, word: number, lanes: number): void {
    for (const { sure, bit, at } of this.members) {
      let bits = 0;
      for (let lane = 0; lane < 32; lane++) bits |= (((sure[lane] ?? 0) >>> bit) & 1) << lane;
      block[at + word] = bits & lanes;
    }
  }
}

class KnownSlicer implements BitSlicer {
  private known = 0;

  constructor(private readonly columns: readonly Placed[]) {}

  take(value: Possible, lane: number): void {
    this.known = isKnown(value) ? this.known | (1 << lane) : this.known & ~(1 << lane);
  }

  write(block: Uint32Array, word: number, lanes: number): void {
    for (const { input, at } of this.columns) if (input.read === 'known') block[at + word] = this.known & lanes;
  }
}
