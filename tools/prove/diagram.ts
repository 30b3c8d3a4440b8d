import { everyone, none, type Circuit, type Column } from '../../src/domain/logic/circuit';
import type { InputColumn } from '../../src/domain/logic/leaf-columns';
import { Bdd, no, yes, type Node } from './bdd';
import { inputTable, type Dimension, type State } from './dimension';

/** The variables of a dimension: whether it is unknown, then the number of its value, highest digit first. */
interface Coded {
  unknown: number;
  digits: readonly number[];
}

/**
 * Columns as decision diagrams. A value is coded in binary; codes past the last value read as the last, and an unknown
 * dimension leaves its digits free: they stand for each of its completions.
 */
export class Diagrams {
  readonly bdd: Bdd;
  private readonly coded = new Map<Dimension, Coded>();
  private variables = 0;
  private readonly unknowns = new Set<number>();
  private readonly nodes = new Map<Column, Node>([
    [none, no],
    [everyone, yes],
  ]);
  private readonly known = new Map<Node, Node>();
  private readonly domains = new Map<Dimension, Node>();

  /** The dimensions in the order of their variables; what is met later comes after them. */
  constructor(
    private readonly circuit: Circuit<InputColumn>,
    first: readonly Dimension[],
    private readonly dimensionOf: (input: InputColumn) => Dimension,
    limit?: number,
  ) {
    this.bdd = new Bdd(limit);
    for (const dimension of first) this.codeOf(dimension);
  }

  /** The diagram of a column. Throws TooLarge. */
  node(column: Column): Node {
    let made = this.nodes.get(column);
    if (made === undefined) {
      made = this.make(column);
      this.nodes.set(column, made);
    }
    return made;
  }

  private make(column: Column): Node {
    const input = this.circuit.inputs.get(column);
    if (input) {
      const dimension = this.dimensionOf(input);
      return this.ofTable(dimension, inputTable(input, dimension));
    }
    const gate = this.circuit.gates[column];
    if (!gate) throw new RangeError(`Column ${column} is neither gate nor input`);
    const [first = no, ...rest] = gate.operands.map((operand) => this.node(operand));
    return rest.reduce((made, operand) => this.bdd.apply(gate.kind, made, operand), first);
  }

  /** Where a dimension has one of the values that the table says. */
  ofTable(dimension: Dimension, table: readonly boolean[]): Node {
    const { unknown, digits } = this.codeOf(dimension);
    const last = table.length - 2;
    const below = (digit: number, code: number): Node => {
      const variable = digits[digit];
      if (variable === undefined) return table[Math.min(code, last)] ? yes : no;
      return this.bdd.node(variable, below(digit + 1, 2 * code), below(digit + 1, 2 * code + 1));
    };
    return this.bdd.node(unknown, below(0, 0), table.at(-1) ? yes : no);
  }

  /** The function where everything is known. */
  whereKnown(node: Node): Node {
    let made = this.known.get(node);
    if (made === undefined) {
      made = this.bdd.restrict(node, (variable) => (this.unknowns.has(variable) ? false : null));
      this.known.set(node, made);
    }
    return made;
  }

  /** The function where a dimension has a value. */
  where(node: Node, dimension: Dimension, value: number): Node {
    const { unknown, digits } = this.codeOf(dimension);
    const isUnknown = value === dimension.values.length - 1;
    return this.bdd.restrict(node, (variable) => {
      if (variable === unknown) return isUnknown;
      const digit = digits.indexOf(variable);
      return digit < 0 ? null : ((value >> (digits.length - 1 - digit)) & 1) === 1;
    });
  }

  /** The states that some values of these dimensions make true, whatever they are. */
  whateverOf(node: Node, dimensions: readonly Dimension[]): Node {
    const free = new Set(dimensions.flatMap((dimension) => this.variablesOf(dimension)));
    return this.bdd.exists(node, (variable) => free.has(variable));
  }

  /** The dimensions that a function truly depends on, in the order of their variables. */
  readsOf(node: Node): Dimension[] {
    const read = this.bdd.variablesIn(node);
    return [...this.coded.keys()].filter((dimension) => this.variablesOf(dimension).some((one) => read.has(one)));
  }

  /**
   * Of a function of known states, the states with unknowns all of whose completions it holds in (the supervaluation:
   * B. van Fraassen, J Philos 1966;63:481).
   */
  ofAllCompletions(root: Node): Node {
    const { bdd } = this;
    const done = new Map<Node, Node>();
    const coded = [...this.coded.values()];
    const byVariable = new Map(coded.flatMap((one) => one.digits.map((digit) => [digit, one] as const)));
    const visit = (node: Node): Node => {
      if (node <= yes) return node;
      let made = done.get(node);
      if (made === undefined) {
        const code = byVariable.get(bdd.variableOf(node));
        if (!code) throw new RangeError('Not a function of known states');
        const inside = (one: Node): Node =>
          one <= yes || !code.digits.includes(bdd.variableOf(one))
            ? visit(one)
            : bdd.node(bdd.variableOf(one), inside(bdd.low(one)), inside(bdd.high(one)));
        made = bdd.node(code.unknown, inside(node), visit(this.always(node, code.digits)));
        done.set(node, made);
      }
      return made;
    };
    return visit(root);
  }

  /** Whatever these variables, the topmost of the function, say. */
  private always(node: Node, digits: readonly number[]): Node {
    if (node <= yes || !digits.includes(this.bdd.variableOf(node))) return node;
    return this.bdd.apply('and', this.always(this.bdd.low(node), digits), this.always(this.bdd.high(node), digits));
  }

  /** In how many states of these dimensions, which hold all that it reads, a function is true. */
  count(node: Node, dimensions: readonly Dimension[]): number {
    const domains = dimensions.reduce((all, dimension) => this.bdd.apply('and', all, this.domain(dimension)), yes);
    const constrained = this.bdd.apply('and', node, domains);
    const variables = dimensions.flatMap((dimension) => this.variablesOf(dimension));
    return this.bdd.satisfying(
      constrained,
      variables.sort((a, b) => a - b),
    );
  }

  /** Each value by one code: the unknown by the code 0. */
  private domain(dimension: Dimension): Node {
    let made = this.domains.get(dimension);
    if (made === undefined) {
      const { unknown, digits } = this.codeOf(dimension);
      const last = dimension.values.length - 2;
      const below = (digit: number, code: number, isGood: (code: number) => boolean): Node => {
        const variable = digits[digit];
        if (variable === undefined) return isGood(code) ? yes : no;
        return this.bdd.node(variable, below(digit + 1, 2 * code, isGood), below(digit + 1, 2 * code + 1, isGood));
      };
      made = this.bdd.node(
        unknown,
        below(0, 0, (code) => code <= last),
        below(0, 0, (code) => code === 0),
      );
      this.domains.set(dimension, made);
    }
    return made;
  }

  /** A state in which the function is true, of the dimensions on the way to it; null where there is none. */
  example(root: Node): State | null {
    if (root === no) return null;
    const taken = new Map<number, boolean>();
    for (let node = root; node !== yes;) {
      const high = this.bdd.low(node) === no;
      taken.set(this.bdd.variableOf(node), high);
      node = high ? this.bdd.high(node) : this.bdd.low(node);
    }
    const state = new Map<Dimension, number>();
    for (const [dimension, { unknown, digits }] of this.coded) {
      if (![unknown, ...digits].some((variable) => taken.has(variable))) continue;
      const code = digits.reduce((sum, digit) => 2 * sum + (taken.get(digit) ? 1 : 0), 0);
      const last = dimension.values.length - 1;
      state.set(dimension, taken.get(unknown) ? last : Math.min(code, last - 1));
    }
    return state;
  }

  /** Whether the function is true in a state; of what the state does not say, in its first value. */
  holds(root: Node, state: State): boolean {
    const taken = new Set<number>();
    for (const [dimension, value] of state) {
      const { unknown, digits } = this.codeOf(dimension);
      if (value === dimension.values.length - 1) taken.add(unknown);
      else digits.forEach((digit, place) => (value >> (digits.length - 1 - place)) & 1 && taken.add(digit));
    }
    let node = root;
    while (node > yes) node = taken.has(this.bdd.variableOf(node)) ? this.bdd.high(node) : this.bdd.low(node);
    return node === yes;
  }

  private variablesOf(dimension: Dimension): number[] {
    const { unknown, digits } = this.codeOf(dimension);
    return [unknown, ...digits];
  }

  private codeOf(dimension: Dimension): Coded {
    let code = this.coded.get(dimension);
    if (!code) {
      const width = Math.ceil(Math.log2(Math.max(1, dimension.values.length - 1)));
      const unknown = this.variables++;
      code = { unknown, digits: Array.from({ length: width }, () => this.variables++) };
      this.coded.set(dimension, code);
      this.unknowns.add(unknown);
    }
    return code;
  }
}
