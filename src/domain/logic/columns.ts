import type { Circuit, Column } from './circuit';
import type { Leaf } from './condition';
import { atLeastColumn } from './counter';
import type { ConditionAlgebra } from './fold';

/**
 * A verdict of Kleene's logic for every patient: where it is true, where it is false, unknown where neither. The two never
 * overlap. (Dual-rail code; bit-slicing after E. Biham, "A fast new DES implementation in software", FSE 1997.)
 */
export interface TruthColumns {
  isTrue: Column;
  isFalse: Column;
}

/** The columnar algebra: folds a condition into the gates of a circuit. `leaf` gives the columns of a leaf. */
export function columnAlgebra(
  circuit: Circuit<unknown>,
  leaf: (leaf: Leaf) => TruthColumns,
): ConditionAlgebra<TruthColumns> {
  return {
    leaf,
    all: (parts) => allColumns(circuit, parts),
    any: (parts) => anyColumns(circuit, parts),
    not: ({ isTrue, isFalse }) => ({ isTrue: isFalse, isFalse: isTrue }),
    atLeast: (count, parts) => ({
      isTrue: atLeastColumn(circuit, count, parts.map(trueOf)),
      // Too few can still be true just where too many are surely false.
      isFalse: atLeastColumn(circuit, parts.length - Math.ceil(count) + 1, parts.map(falseOf)),
    }),
  };
}

/** Conjunction: true where all are true, false where any is false. */
export function allColumns(circuit: Circuit<unknown>, parts: readonly TruthColumns[]): TruthColumns {
  return { isTrue: circuit.and(...parts.map(trueOf)), isFalse: circuit.or(...parts.map(falseOf)) };
}

/** Disjunction: true where any is true, false where all are false. */
export function anyColumns(circuit: Circuit<unknown>, parts: readonly TruthColumns[]): TruthColumns {
  return { isTrue: circuit.or(...parts.map(trueOf)), isFalse: circuit.and(...parts.map(falseOf)) };
}

const trueOf = ({ isTrue }: TruthColumns) => isTrue;
const falseOf = ({ isFalse }: TruthColumns) => isFalse;
