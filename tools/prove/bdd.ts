/** A node of a diagram. */
export type Node = number;
export const no: Node = 0;
export const yes: Node = 1;

/** The diagram of a property grew beyond what is affordable: it is not decided. */
export class TooLarge extends Error {}

const operations = { and: 0, or: 1, xor: 2, andNot: 3 } as const;
export type Operation = keyof typeof operations;

const cacheBits = 20;
const cacheSize = 1 << cacheBits;

/**
 * Reduced ordered binary decision diagrams: R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE
 * Trans Comput 1986;C-35:677. Equal functions are one node. Variables are numbers, smaller ones nearer to the root.
 */
export class Bdd {
  private variables = new Int32Array(1 << 16);
  private lows = new Int32Array(1 << 16);
  private highs = new Int32Array(1 << 16);
  private table = new Int32Array(1 << 18);
  private count = 2;
  private readonly cacheKeys = new Float64Array(cacheSize).fill(-1);
  private readonly cacheOperations = new Int8Array(cacheSize);
  private readonly cacheResults = new Int32Array(cacheSize);

  constructor(private readonly limit = 20_000_000) {
    this.variables[no] = this.variables[yes] = 0x7fffffff;
  }

  get size(): number {
    return this.count;
  }

  variableOf(node: Node): number {
    return this.variables[node] ?? 0;
  }

  low(node: Node): Node {
    return this.lows[node] ?? no;
  }

  high(node: Node): Node {
    return this.highs[node] ?? no;
  }

  /** The variable itself. */
  variable(number: number): Node {
    return this.node(number, no, yes);
  }

  /** "If the variable then high else low". Both lie below the variable. Throws TooLarge. */
  node(variable: number, low: Node, high: Node): Node {
    if (low === high) return low;
    const mask = this.table.length - 1;
    let slot = hash(variable, low, high) & mask;
    for (let found = this.table[slot] ?? 0; found !== 0; found = this.table[slot] ?? 0) {
      if (this.variables[found] === variable && this.lows[found] === low && this.highs[found] === high) return found;
      slot = (slot + 1) & mask;
    }
    if (this.count >= this.limit) throw new TooLarge(`More than ${this.limit} nodes`);
    if (this.count === this.lows.length) this.grow();
    const made = this.count++;
    this.variables[made] = variable;
    this.lows[made] = low;
    this.highs[made] = high;
    this.table[slot] = made;
    if (this.count * 2 > this.table.length) this.rehash();
    return made;
  }

  not(a: Node): Node {
    return this.apply('xor', a, yes);
  }

  /** Bryant's "apply", its results cached; the cache forgets. */
  apply(operation: Operation, a: Node, b: Node): Node {
    return this.combine(operations[operation], a, b);
  }

  private combine(operation: number, a: Node, b: Node): Node {
    const simple = trivial(operation, a, b);
    if (simple >= 0) return simple;
    if (operation !== operations.andNot && a > b) [a, b] = [b, a];
    const key = a * 0x4000000 + b;
    const slot = hash(operation, a, b) & (cacheSize - 1);
    if (this.cacheKeys[slot] === key && this.cacheOperations[slot] === operation) return this.cacheResults[slot] ?? no;
    const [x, y] = [this.variableOf(a), this.variableOf(b)];
    const low = this.combine(operation, x <= y ? this.low(a) : a, y <= x ? this.low(b) : b);
    const high = this.combine(operation, x <= y ? this.high(a) : a, y <= x ? this.high(b) : b);
    const made = this.node(Math.min(x, y), low, high);
    this.cacheKeys[slot] = key;
    this.cacheOperations[slot] = operation;
    this.cacheResults[slot] = made;
    return made;
  }

  /** The function with each variable that `choose` names set to what it says; null leaves it free. */
  restrict(root: Node, choose: (variable: number) => boolean | null): Node {
    const done = new Map<Node, Node>();
    const visit = (node: Node): Node => {
      if (node <= yes) return node;
      let made = done.get(node);
      if (made === undefined) {
        const variable = this.variableOf(node);
        const side = choose(variable);
        if (side === null) made = this.node(variable, visit(this.low(node)), visit(this.high(node)));
        else made = visit(side ? this.high(node) : this.low(node));
        done.set(node, made);
      }
      return made;
    };
    return visit(root);
  }

  /** The variables that the function reads. */
  variablesIn(root: Node): Set<number> {
    const seen = new Set<Node>();
    const found = new Set<number>();
    const visit = (node: Node): void => {
      if (node <= yes || seen.has(node)) return;
      seen.add(node);
      found.add(this.variableOf(node));
      visit(this.low(node));
      visit(this.high(node));
    };
    visit(root);
    return found;
  }

  /** Where the function is true with some values of the variables that `isFree` names. */
  exists(root: Node, isFree: (variable: number) => boolean): Node {
    const done = new Map<Node, Node>();
    const visit = (node: Node): Node => {
      if (node <= yes) return node;
      let made = done.get(node);
      if (made === undefined) {
        const variable = this.variableOf(node);
        const [low, high] = [visit(this.low(node)), visit(this.high(node))];
        made = isFree(variable) ? this.apply('or', low, high) : this.node(variable, low, high);
        done.set(node, made);
      }
      return made;
    };
    return visit(root);
  }

  /** How many assignments to `variables` (ascending, holding all that the function reads) make it true. */
  satisfying(root: Node, variables: readonly number[]): number {
    const places = new Map(variables.map((variable, place) => [variable, place]));
    const place = (node: Node) => (node <= yes ? variables.length : (places.get(this.variableOf(node)) ?? NaN));
    const done = new Map<Node, number>();
    const visit = (node: Node): number => {
      if (node <= yes) return node;
      let made = done.get(node);
      if (made === undefined) {
        const [low, high] = [this.low(node), this.high(node)];
        made = visit(low) * 2 ** (place(low) - place(node) - 1) + visit(high) * 2 ** (place(high) - place(node) - 1);
        done.set(node, made);
      }
      return made;
    };
    return visit(root) * 2 ** place(root);
  }

  private grow(): void {
    const size = this.lows.length * 2;
    const larger = (old: Int32Array) => {
      const made = new Int32Array(size);
      made.set(old);
      return made;
    };
    [this.variables, this.lows, this.highs] = [larger(this.variables), larger(this.lows), larger(this.highs)];
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    const mask = this.table.length - 1;
    for (let node = 2; node < this.count; node++) {
      let slot = hash(this.variableOf(node), this.low(node), this.high(node)) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = node;
    }
  }
}

/** The result where an operand decides it, or -1. */
function trivial(operation: number, a: Node, b: Node): Node {
  switch (operation) {
    case operations.and:
      return a === no || b === no ? no : a === yes || a === b ? b : b === yes ? a : -1;
    case operations.or:
      return a === yes || b === yes ? yes : a === no || a === b ? b : b === no ? a : -1;
    case operations.xor:
      return a === b ? no : a === no ? b : b === no ? a : -1;
    default:
      return a === no || b === yes || a === b ? no : b === no ? a : -1;
  }
}

function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
