import { attributeById } from '../patient/catalogue/catalogue';
import { refuseEmpty, type BitSlicer, type Placed } from './bit-slicer';
import type { RangeLeaf } from './condition';
import type { Kleene } from './kleene';
import { compileLeaf } from './leaf';
import type { Possible } from './possible';

/** The columns of one range: -1 where nobody reads it. */
interface Range {
  from: number;
  to: number;
  above: number;
  below: number;
  /** Without a bound below, "never" (infinitely long ago) is inside. */
  unbounded: boolean;
  verdict: (value: Possible) => Kleene;
  isTrue: number;
  isFalse: number;
}

/** Slices a number by the ranges that are asked of it. */
export class NumberSlicer implements BitSlicer {
  private readonly lo = new Float64Array(32);
  private readonly hi = new Float64Array(32);
  /** Values that are not one span, asked one by one; `apart` has their lanes. */
  private readonly values: (Possible | undefined)[] = Array<undefined>(32).fill(undefined);
  private apart = 0;
  private readonly ranges: readonly Range[];

  constructor(private readonly columns: readonly Placed[]) {
    const leaves = new Set(columns.flatMap(({ input }) => (input.read === 'range' ? [input.leaf] : [])));
    this.ranges = [...leaves].map((leaf) => rangeOf(leaf, columns));
  }

  take(value: Possible, lane: number): void {
    const spans = value.kind === 'number' ? value.spans : [];
    const [span] = spans;
    if (value.kind === 'number' && !span) refuseEmpty(this.columns);
    if (span && spans.length === 1) {
      this.lo[lane] = span.lo;
      this.hi[lane] = span.hi;
      this.apart &= ~(1 << lane);
    } else {
      this.values[lane] = value;
      this.apart |= 1 << lane;
    }
  }

  write(block: Uint32Array, word: number, lanes: number): void {
    for (const range of this.ranges) {
      const { from, to, above, below, unbounded } = range;
      let isTrue = 0;
      let isFalse = 0;
      for (let lane = 0; lane < 32; lane++) {
        const lo = this.lo[lane] ?? 0;
        const hi = this.hi[lane] ?? 0;
        // As in `compileLeaf`, for the one span that nearly every number is.
        if (lo >= from && hi <= to && lo > above && (unbounded || hi < below)) isTrue |= 1 << lane;
        else if (!(hi >= from && lo <= to && hi > above && (unbounded || lo < below))) isFalse |= 1 << lane;
      }
      if (this.apart & lanes) {
        isTrue = (isTrue & ~this.apart) | this.ask(range, 'true');
        isFalse = (isFalse & ~this.apart) | this.ask(range, 'false');
      }
      if (range.isTrue >= 0) block[range.isTrue + word] = isTrue & lanes;
      if (range.isFalse >= 0) block[range.isFalse + word] = isFalse & lanes;
    }
  }

  private ask({ verdict }: Range, wanted: Kleene): number {
    let bits = 0;
    this.values.forEach((value, lane) => {
      if (value && (this.apart >>> lane) & 1 && verdict(value) === wanted) bits |= 1 << lane;
    });
    return bits;
  }
}

function rangeOf(leaf: RangeLeaf, columns: readonly Placed[]): Range {
  const column = (verdict: 'true' | 'false') =>
    columns.find(({ input }) => input.read === 'range' && input.leaf === leaf && input.verdict === verdict)?.at ?? -1;
  const { from = -Infinity, to = Infinity, above = -Infinity, below = Infinity } = leaf;
  const verdict = compileLeaf(leaf, attributeById(leaf.attribute));
  const unbounded = leaf.below === undefined;
  return { from, to, above, below, unbounded, verdict, isTrue: column('true'), isFalse: column('false') };
}
