/** A column of bits, one a patient, by its number in the circuit. What a gate reads was made before it: operands have smaller numbers. */
export type Column = number;

export type GateKind = 'and' | 'or' | 'xor' | 'andNot';

/** A column made of others. `and` and `or` take two columns or more, `xor` two, `andNot` is the first and not the second. */
export interface Gate {
  kind: GateKind;
  operands: readonly Column[];
}

/** No patient, and every patient. */
export const none: Column = 0;
export const everyone: Column = 1;

/**
 * Columns and how they are made of each other. What is structurally equal is one column (hash-consing), so that a leaf or a
 * sub-condition shared by many rules is computed once. `Input` says what the encoder puts in a column that no gate makes.
 */
export class Circuit<Input> {
  /** By column; the two constants and the inputs have no gate. */
  readonly gates: (Gate | undefined)[] = [undefined, undefined];
  readonly inputs = new Map<Column, Input>();
  private readonly interned = new Map<string, Column>();

  /** The input of this name, made at its first use. */
  input(name: string, make: () => Input): Column {
    const key = `input ${name}`;
    let column = this.interned.get(key);
    if (column === undefined) {
      column = this.gates.push(undefined) - 1;
      this.interned.set(key, column);
      this.inputs.set(column, make());
    }
    return column;
  }

  and(...columns: Column[]): Column {
    const operands = distinct(columns, everyone);
    if (operands.includes(none)) return none;
    return operands.length > 1 ? this.gate('and', operands) : (operands[0] ?? everyone);
  }

  or(...columns: Column[]): Column {
    const operands = distinct(columns, none);
    if (operands.includes(everyone)) return everyone;
    return operands.length > 1 ? this.gate('or', operands) : (operands[0] ?? none);
  }

  /** The one without the other. */
  andNot(column: Column, without: Column): Column {
    if (without === none) return column;
    if (column === none || without === everyone || column === without) return none;
    return this.gate('andNot', [column, without]);
  }

  not(column: Column): Column {
    const gate = this.gates[column];
    const [first, second] = gate?.operands ?? [];
    if (gate?.kind === 'andNot' && first === everyone && second !== undefined) return second;
    return this.andNot(everyone, column);
  }

  xor(a: Column, b: Column): Column {
    if (a === b) return none;
    if (a === none || b === none) return a === none ? b : a;
    if (a === everyone || b === everyone) return this.not(a === everyone ? b : a);
    return this.gate('xor', [Math.min(a, b), Math.max(a, b)]);
  }

  private gate(kind: GateKind, operands: readonly Column[]): Column {
    const key = `${kind} ${operands.join(' ')}`;
    let column = this.interned.get(key);
    if (column === undefined) {
      column = this.gates.push({ kind, operands }) - 1;
      this.interned.set(key, column);
    }
    return column;
  }
}

/** Conjunction and disjunction are commutative and idempotent: one order, no repeats, and without their neutral element. */
function distinct(columns: readonly Column[], neutral: Column): Column[] {
  return [...new Set(columns)].filter((column) => column !== neutral).sort((a, b) => a - b);
}
