import { everyone, none, type Circuit, type Column, type Gate, type GateKind } from './circuit';
import { execute, instructionLength, opcodes, wordsPerBlock } from './column-machine';

/**
 * A circuit as a straight line of instructions over registers, each a block's words of one column. Only what the outputs need is
 * kept. The scratch holds the inputs, the two constants, the columns in between and last the outputs, so that a block comes
 * and goes as one copy each.
 */
export class ColumnProgram<Input> {
  /** What a block holds, column after column, `wordsPerBlock` words each. */
  readonly inputs: readonly Input[];
  /** Columns of a block of results; the place of an output among them is `outputPlaces[output]`. */
  readonly outputCount: number;
  readonly outputPlaces: readonly number[];
  private readonly code: Int32Array;
  private readonly scratch: Uint32Array;
  private readonly results: Uint32Array;

  constructor(circuit: Circuit<Input>, outputs: readonly Column[]) {
    const live = liveColumns(circuit, outputs);
    const inputs = [...circuit.inputs].filter(([column]) => live.has(column));
    this.inputs = inputs.map(([, input]) => input);
    const results = [...new Set(outputs)];
    this.outputCount = results.length;
    const places = new Map(results.map((column, place) => [column, place]));
    this.outputPlaces = outputs.map((column) => places.get(column) ?? 0);
    const { code, registers } = assemble(circuit, live, [...inputs.map(([column]) => column), none, everyone], results);
    this.code = Int32Array.from(code);
    this.scratch = new Uint32Array(registers * wordsPerBlock);
    this.scratch.fill(0xffffffff, (inputs.length + 1) * wordsPerBlock, (inputs.length + 2) * wordsPerBlock);
    this.results = this.scratch.subarray((registers - results.length) * wordsPerBlock);
  }

  /** Words of a block of inputs. */
  get blockWords(): number {
    return this.inputs.length * wordsPerBlock;
  }

  get instructions(): number {
    return this.code.length / instructionLength;
  }

  /** Evaluates one block of inputs into one block of results; allocates nothing. Throws RangeError for a block of another program. */
  run(block: Uint32Array, results: Uint32Array): void {
    if (block.length !== this.blockWords)
      throw new RangeError(`A block has ${this.blockWords} words, not ${block.length}`);
    this.scratch.set(block);
    execute(this.code, this.scratch);
    results.set(this.results);
  }
}

/** What the outputs are made of. */
function liveColumns(circuit: Circuit<unknown>, outputs: readonly Column[]): ReadonlySet<Column> {
  const live = new Set<Column>();
  const open = [...outputs];
  for (let column = open.pop(); column !== undefined; column = open.pop()) {
    if (live.has(column)) continue;
    live.add(column);
    open.push(...(circuit.gates[column]?.operands ?? []));
  }
  return live;
}

/** Gives each column its register and each gate its instructions, in the order in which they were made. */
function assemble(
  circuit: Circuit<unknown>,
  live: ReadonlySet<Column>,
  first: readonly Column[],
  results: readonly Column[],
): { code: number[]; registers: number } {
  const gates = [...live].filter((column) => circuit.gates[column]).sort((a, b) => a - b);
  const isResult = new Set(results);
  const between = gates.filter((column) => !isResult.has(column));
  const registers = new Map([...first, ...between].map((column, register) => [column, register]));
  const firstResult = registers.size;
  const sources = new Map(registers);
  results.forEach((column, place) => {
    // An input or a constant that is asked for itself keeps its own register and is copied at the end.
    if (circuit.gates[column]) sources.set(column, firstResult + place);
  });
  const at = (column: Column) => (sources.get(column) ?? 0) * wordsPerBlock;
  const code: number[] = [];
  for (const column of gates) {
    const gate = circuit.gates[column];
    if (gate) emit(code, gate, at(column), gate.operands.map(at));
  }
  results.forEach((column, place) => {
    const copied = at(column);
    const target = (firstResult + place) * wordsPerBlock;
    if (copied !== target) code.push(opcodes.or2, target, copied, copied, 0, 0);
  });
  return { code, registers: firstResult + results.length };
}

/** A gate of many operands becomes a chain that gathers up to three more in each instruction. */
function emit(code: number[], { kind }: Gate, target: number, operands: readonly number[]): void {
  let [sources, rest] = [operands.slice(0, 4), operands.slice(4)];
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = sources;
    code.push(opcodeOf(kind, sources.length), target, a, b, c, d);
    if (rest.length === 0) return;
    [sources, rest] = [[target, ...rest.slice(0, 3)], rest.slice(3)];
  }
}

function opcodeOf(kind: GateKind, operands: number): number {
  if (kind === 'and') return opcodes.and2 + operands - 2;
  return kind === 'or' ? opcodes.or2 + operands - 2 : opcodes[kind];
}
