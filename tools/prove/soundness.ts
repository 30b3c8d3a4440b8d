import type { Column } from '../../src/domain/logic/circuit';
import type { TruthColumns } from '../../src/domain/logic/columns';
import { no, yes } from './bdd';
import type { State } from './dimension';
import { Enumeration, stateAt, statesOf, type Digit } from './enumeration';
import type { Model } from './model';

/** What comparing a verdict with its completions found. */
export interface Completions {
  /** A state with a verdict that some legal completion does not share. */
  decidedByUnknown: State | null;
  /** Filled-in states without a verdict though all legal completions share one. */
  needless: number;
  example: State | null;
  states: number;
}

const verdictBits = { isTrue: 1, isFalse: 2 } as const;

/** By looking at every state and, for each unknown, at every value in its place. */
export function completionsByEnumeration(model: Model, { isTrue, isFalse }: TruthColumns): Completions {
  const dimensions = model.support(isTrue, isFalse);
  const columns = [isTrue, isFalse, model.legal(dimensions), model.legal(dimensions, true)];
  const enumeration = new Enumeration(model.circuit, dimensions, columns, model.dimensionOf);
  const verdicts = new Uint8Array(enumeration.states);
  const shared = new Uint8Array(enumeration.states).fill(verdictBits.isTrue | verdictBits.isFalse);
  enumeration.run((word, first) => {
    const words = columns.map((_, column) => Array.from({ length: 32 }, (__, at) => word(column, at)));
    for (let lane = 0; lane < 1024 && first + lane < verdicts.length; lane++) {
      let bits = 0;
      words.forEach((column, place) => (bits |= (((column[lane >> 5] ?? 0) >>> (lane & 31)) & 1) << place));
      verdicts[first + lane] = bits;
    }
  });
  const isKnown = knownStates(enumeration.digits, enumeration.states);
  // What no declared constraint allows is no completion: it agrees with everything.
  verdicts.forEach((bits, state) => {
    if (isKnown[state] === 1 && (bits & 4) !== 0) shared[state] = bits & 3;
  });
  for (const digit of enumeration.digits) share(shared, digit);
  let [needless, states] = [0, 0];
  let decided: State | null = null;
  let example: State | null = null;
  verdicts.forEach((bits, state) => {
    if ((bits & 4) === 0) return;
    states++;
    const all = shared[state] ?? 0;
    if ((bits & 3 & ~all) !== 0) decided ??= stateAt(enumeration.digits, state);
    if ((bits & 8) !== 0 && (bits & 3) === 0 && (all === 1 || all === 2)) {
      needless++;
      example ??= stateAt(enumeration.digits, state);
    }
  });
  return { decidedByUnknown: decided, needless, example, states };
}

/** Writes into each state in which this digit is unknown what all of its values share. */
function share(shared: Uint8Array, { dimension, stride }: Digit): void {
  const radix = dimension.values.length;
  for (let base = 0; base < shared.length; base += stride * radix) {
    for (let rest = 0; rest < stride; rest++) {
      let bits = 3;
      for (let value = 0; value < radix - 1; value++) bits &= shared[base + value * stride + rest] ?? 0;
      shared[base + (radix - 1) * stride + rest] = bits;
    }
  }
}

function knownStates(digits: readonly Digit[], states: number): Uint8Array {
  const known = new Uint8Array(states).fill(1);
  for (const { dimension, stride } of digits) {
    const radix = dimension.values.length;
    for (let base = (radix - 1) * stride; base < states; base += stride * radix) known.fill(0, base, base + stride);
  }
  return known;
}

/**
 * The same by decision diagrams. The digits of an unknown dimension are free, so that a function of known states, read with
 * them, ranges over the completions.
 */
export function completionsByDiagram(model: Model, { isTrue, isFalse }: TruthColumns): Completions {
  const { diagrams } = model;
  const { bdd } = diagrams;
  const dimensions = model.support(isTrue, isFalse);
  const legal = diagrams.node(model.legal(dimensions));
  const filled = diagrams.node(model.legal(dimensions, true));
  const illegal = bdd.not(diagrams.whereKnown(legal));
  const of = (column: Column) => diagrams.node(column);
  const sharedBy = (column: Column) =>
    diagrams.ofAllCompletions(bdd.apply('or', diagrams.whereKnown(of(column)), illegal));
  const verdicts = [isTrue, isFalse].map((column) => ({ said: of(column), shared: sharedBy(column) }));
  const unsound = verdicts.reduce(
    (all, { said, shared }) => bdd.apply('or', all, bdd.apply('andNot', bdd.apply('and', said, legal), shared)),
    no,
  );
  const oneShared = verdicts.reduce((all, { shared }) => bdd.apply('xor', all, shared), no);
  const anySaid = verdicts.reduce((all, { said }) => bdd.apply('or', all, said), no);
  const needless = bdd.apply('and', bdd.apply('andNot', oneShared, anySaid), bdd.apply('and', filled, legal));
  return {
    decidedByUnknown: diagrams.example(unsound),
    needless: needless === no ? 0 : diagrams.count(needless, dimensions),
    example: diagrams.example(needless),
    states: legal === yes ? statesOf(dimensions) : diagrams.count(legal, dimensions),
  };
}
