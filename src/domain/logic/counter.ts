import { everyone, none, type Circuit, type Column } from './circuit';

/**
 * Where at least `count` of the columns hold, exactly, for any number of columns; a column given twice counts twice.
 * The sum is bit-sliced: slice i holds bit i of every patient's count, gathered by carry-save adders (three columns of one
 * weight become one of it and one of twice it), as in H. S. Warren, Hacker's Delight, 2nd ed. 2012, chapter 5, "Counting Bits".
 */
export function atLeastColumn(circuit: Circuit<unknown>, count: number, columns: readonly Column[]): Column {
  const needed = Math.ceil(count);
  if (needed <= 0) return everyone;
  if (needed > columns.length) return none;
  if (needed === 1) return circuit.or(...columns);
  if (needed === columns.length) return circuit.and(...columns);
  return atLeastNumber(circuit, needed, sumSlices(circuit, columns));
}

/** The sum of the columns as binary digits, least first. */
function sumSlices(circuit: Circuit<unknown>, columns: readonly Column[]): Column[] {
  const slices: Column[] = [];
  let weight = [...columns];
  while (weight.length > 0) {
    const twice: Column[] = [];
    while (weight.length > 1) {
      const [a = none, b = none, c = none] = weight.splice(0, 3);
      const half = circuit.xor(a, b);
      twice.push(circuit.or(circuit.and(a, b), circuit.and(half, c)));
      weight.push(circuit.xor(half, c));
    }
    slices.push(...weight);
    weight = twice;
  }
  return slices;
}

/** Whether a sliced number reaches a constant, from its least digit up: a higher digit overrules the lower ones. */
function atLeastNumber(circuit: Circuit<unknown>, constant: number, slices: readonly Column[]): Column {
  let reached: Column = everyone;
  slices.forEach((slice, digit) => {
    reached = (constant >> digit) & 1 ? circuit.and(slice, reached) : circuit.or(slice, reached);
  });
  return reached;
}
