import { no, type Node } from './bdd';
import { valueWord, type Dimension } from './dimension';
import type { Diagrams } from './diagram';

/** A known value of a dimension. */
export interface Fact {
  dimension: Dimension;
  value: number;
}

export const factWord = ({ dimension, value }: Fact) => {
  const { attribute, member, key } = dimension;
  const name = member === null || attribute.kind !== 'set' ? key : `${attribute.id} ${attribute.values[member] ?? '?'}`;
  return `${name} = ${valueWord(dimension, value)}`;
};

const knownValues = ({ values }: Dimension) => values.slice(0, -1).map((_, value) => value);

/** The single facts with which none of the offers is left. */
export function closingFacts(diagrams: Diagrams, dimensions: readonly Dimension[], offers: readonly Node[]): Fact[] {
  const open = offers.filter((offer) => offer !== no);
  return dimensions.flatMap((dimension) => {
    let left = knownValues(dimension);
    for (const offer of open) {
      if (left.length === 0) break;
      left = left.filter((value) => diagrams.where(offer, dimension, value) === no);
    }
    return left.map((value) => ({ dimension, value }));
  });
}

/** An offer among the people asked about, and the dimensions that decide it beside what is legal. */
export interface Offer {
  node: Node;
  reads: ReadonlySet<Dimension>;
}

/**
 * The pairs of facts with which none of the offers is left, though some is with each of the two. A pair closes the offer that the
 * fewest dimensions decide, so that one of its facts is about these.
 */
export function closingPairs(
  diagrams: Diagrams,
  dimensions: readonly Dimension[],
  offers: readonly Offer[],
  singles: readonly Fact[],
): [Fact, Fact][] {
  const closesAlone = (dimension: Dimension, value: number) =>
    singles.some((one) => one.dimension === dimension && one.value === value);
  const open = offers.filter(({ node }) => node !== no).sort((a, b) => a.reads.size - b.reads.size);
  const [narrow] = open;
  if (!narrow) return [];
  const found: [Fact, Fact][] = [];
  const done = new Set<Dimension>();
  for (const dimension of dimensions.filter((one) => narrow.reads.has(one))) {
    done.add(dimension);
    for (const value of knownValues(dimension)) {
      if (closesAlone(dimension, value)) continue;
      const left = open.map(({ node }) => diagrams.where(node, dimension, value));
      const others = dimensions.filter((other) => !done.has(other));
      for (const fact of closingFacts(diagrams, others, left))
        if (!closesAlone(fact.dimension, fact.value)) found.push([{ dimension, value }, fact]);
    }
  }
  return found;
}
