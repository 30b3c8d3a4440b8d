import { no, yes, type Node } from '../prove/bdd';
import type { Diagrams } from '../prove/diagram';
import type { Dimension } from '../prove/dimension';

/** The values, by their place, that each of some dimensions may have: all of them together. */
export type Cube = ReadonlyMap<Dimension, readonly boolean[]>;

/** States in few words: in any of the cubes. */
export interface Description {
  cubes: Cube[];
  /** The cubes leave some states out: there were too many. */
  isPartial: boolean;
}

/** How long a description is to read: criteria, and what joins them. */
export const lengthOf = ({ cubes, isPartial }: Description): number =>
  isPartial ? Infinity : cubes.reduce((sum, cube) => sum + 1 + cube.size, 0);

const mostCubes = 12;

/**
 * Tells some states from others in as few words as a greedy search finds: it drops each dimension that is not needed to keep the
 * two apart, then grows cubes around what is left (two-level minimisation with don't-cares, after R. Brayton et al., Logic
 * Minimization Algorithms for VLSI Synthesis, 1984). What is neither may be described as either.
 * @param hint What tells them apart in all likelihood: where it does, nothing else is looked at. Throws TooLarge.
 */
export function describe(diagrams: Diagrams, on: Node, off: Node, hint: readonly Dimension[]): Description {
  const byHint = describeBy(diagrams, on, off, hint);
  if (byHint) return byHint;
  const kept = new Reduced(diagrams, on, off);
  kept.dropAll(kept.dimensions.filter((dimension) => !hint.includes(dimension)));
  return shortest(kept, hint);
}

/** The same with nothing but these dimensions; null where they do not suffice. */
export function describeBy(diagrams: Diagrams, on: Node, off: Node, hint: readonly Dimension[]): Description | null {
  const kept = new Reduced(diagrams, on, off);
  return kept.drop(kept.dimensions.filter((dimension) => !hint.includes(dimension))) ? shortest(kept, hint) : null;
}

function shortest(kept: Reduced, hint: readonly Dimension[]): Description {
  for (const dimension of hint) kept.drop([dimension]);
  return cover(kept.diagrams, kept.on, kept.off);
}

/** Two sets of states without the dimensions that are not needed to keep them apart. */
class Reduced {
  readonly dimensions: readonly Dimension[];

  constructor(
    readonly diagrams: Diagrams,
    public on: Node,
    public off: Node,
  ) {
    this.dimensions = [...new Set([...diagrams.readsOf(on), ...diagrams.readsOf(off)])];
  }

  /** Drops all of these, if the two stay apart. */
  drop(dimensions: readonly Dimension[]): boolean {
    const on = this.diagrams.whateverOf(this.on, dimensions);
    const off = this.diagrams.whateverOf(this.off, dimensions);
    const areApart = this.diagrams.bdd.apply('and', on, off) === no;
    if (areApart) [this.on, this.off] = [on, off];
    return areApart;
  }

  /** Drops as many as it finds: all at once where that goes, else halves. */
  dropAll(dimensions: readonly Dimension[]): void {
    if (dimensions.length === 0 || this.drop(dimensions) || dimensions.length === 1) return;
    const half = dimensions.length >> 1;
    this.dropAll(dimensions.slice(0, half));
    this.dropAll(dimensions.slice(half));
  }
}

/** Cubes that hold all of the one and nothing of the other. */
function cover(diagrams: Diagrams, on: Node, off: Node): Description {
  const { bdd } = diagrams;
  const dimensions = diagrams.readsOf(on);
  const cubes: Cube[] = [];
  let rest = on;
  while (rest !== no && cubes.length < mostCubes) {
    const cube = tightened(diagrams, grown(diagrams, stateIn(diagrams, rest, dimensions), off), on);
    cubes.push(cube);
    rest = bdd.apply('andNot', rest, nodeOf(diagrams, cube));
  }
  return { cubes: withoutSpare(diagrams, cubes, on), isPartial: rest !== no };
}

/** One state of a function, known values first. */
function stateIn(diagrams: Diagrams, node: Node, dimensions: readonly Dimension[]): Map<Dimension, boolean[]> {
  let left = node;
  return new Map(
    dimensions.map((dimension) => {
      const value = dimension.values.findIndex((_, place) => diagrams.where(left, dimension, place) !== no);
      left = diagrams.where(left, dimension, value);
      return [dimension, dimension.values.map((_, place) => place === value)];
    }),
  );
}

/** The cube with as much more as stays outside of `off`: whole dimensions first, then single values. */
function grown(diagrams: Diagrams, cube: Map<Dimension, boolean[]>, off: Node): Cube {
  const isOutside = (one: Cube) => diagrams.bdd.apply('and', nodeOf(diagrams, one), off) === no;
  for (const dimension of [...cube.keys()]) {
    const less = new Map(cube);
    less.delete(dimension);
    if (isOutside(less)) cube.delete(dimension);
  }
  for (const table of cube.values()) {
    table.forEach((isIn, place) => {
      if (isIn) return;
      table[place] = true;
      if (!isOutside(cube)) table[place] = false;
    });
  }
  return cube;
}

/** The cube without values that no state of `on` in it has: they would be said for nothing. */
function tightened(diagrams: Diagrams, cube: Cube, on: Node): Cube {
  const inside = diagrams.bdd.apply('and', nodeOf(diagrams, cube), on);
  return new Map(
    [...cube].map(([dimension, table]) => [
      dimension,
      table.map((isIn, place) => isIn && diagrams.where(inside, dimension, place) !== no),
    ]),
  );
}

/** The cubes without those that the others make needless. */
function withoutSpare(diagrams: Diagrams, cubes: readonly Cube[], on: Node): Cube[] {
  const { bdd } = diagrams;
  const unionOf = (some: readonly Cube[]) =>
    some.reduce((all, cube) => bdd.apply('or', all, bdd.apply('and', on, nodeOf(diagrams, cube))), no);
  const all = unionOf(cubes);
  return cubes.reduce<Cube[]>(
    (kept, cube) => {
      const others = kept.filter((one) => one !== cube);
      return unionOf(others) === all ? others : kept;
    },
    [...cubes],
  );
}

function nodeOf(diagrams: Diagrams, cube: Cube): Node {
  return [...cube].reduce(
    (node, [dimension, table]) => diagrams.bdd.apply('and', node, diagrams.ofTable(dimension, table)),
    yes,
  );
}
