/** Words of 32 patients in a block: so many that decoding an instruction costs little, so few that a block stays in the cache. */
export const wordsPerBlock = 32;
export const patientsPerBlock = wordsPerBlock * 32;

/** Two, three or four sources; `andNot` and `xor` have two. */
export const opcodes = { and2: 0, and3: 1, and4: 2, or2: 3, or3: 4, or4: 5, xor: 6, andNot: 7 } as const;
/** Opcode, target, four sources (those not used are 0): the places of registers in the scratch. */
export const instructionLength = 6;

/** The one hot loop. A plain switch over flat typed arrays: closures per gate would cost a call and a lookup per word. */
export function execute(code: Int32Array, r: Uint32Array): void {
  for (let at = 0; at < code.length; at += instructionLength) {
    const target = code[at + 1] ?? 0;
    const a = code[at + 2] ?? 0;
    const b = code[at + 3] ?? 0;
    const c = code[at + 4] ?? 0;
    const d = code[at + 5] ?? 0;
    switch (code[at]) {
      case opcodes.and2:
        and2(r, target, a, b);
        break;
      case opcodes.and3:
        and3(r, target, a, b, c);
        break;
      case opcodes.and4:
        and4(r, target, a, b, c, d);
        break;
      case opcodes.or2:
        or2(r, target, a, b);
        break;
      case opcodes.or3:
        or3(r, target, a, b, c);
        break;
      case opcodes.or4:
        or4(r, target, a, b, c, d);
        break;
      case opcodes.xor:
        for (let w = 0; w < wordsPerBlock; w++) r[target + w] = word(r, a + w) ^ word(r, b + w);
        break;
      default:
        for (let w = 0; w < wordsPerBlock; w++) r[target + w] = word(r, a + w) & ~word(r, b + w);
    }
  }
}

function and2(r: Uint32Array, target: number, a: number, b: number): void {
  for (let w = 0; w < wordsPerBlock; w++) r[target + w] = word(r, a + w) & word(r, b + w);
}

function and3(r: Uint32Array, target: number, a: number, b: number, c: number): void {
  for (let w = 0; w < wordsPerBlock; w++) r[target + w] = word(r, a + w) & word(r, b + w) & word(r, c + w);
}

function and4(r: Uint32Array, target: number, a: number, b: number, c: number, d: number): void {
  for (let w = 0; w < wordsPerBlock; w++)
    r[target + w] = word(r, a + w) & word(r, b + w) & word(r, c + w) & word(r, d + w);
}

function or2(r: Uint32Array, target: number, a: number, b: number): void {
  for (let w = 0; w < wordsPerBlock; w++) r[target + w] = word(r, a + w) | word(r, b + w);
}

function or3(r: Uint32Array, target: number, a: number, b: number, c: number): void {
  for (let w = 0; w < wordsPerBlock; w++) r[target + w] = word(r, a + w) | word(r, b + w) | word(r, c + w);
}

function or4(r: Uint32Array, target: number, a: number, b: number, c: number, d: number): void {
  for (let w = 0; w < wordsPerBlock; w++)
    r[target + w] = word(r, a + w) | word(r, b + w) | word(r, c + w) | word(r, d + w);
}

/** A register's word; the program addresses none outside the scratch. */
const word = (r: Uint32Array, at: number): number => r[at] ?? 0;
