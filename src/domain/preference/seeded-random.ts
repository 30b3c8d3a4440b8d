const rotated = (x: number, by: number) => (x << by) | (x >>> (32 - by));

/** 32 bits of a text (FNV-1a), so that a stream can be named. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads one number over the four of a state (the mixer of MurmurHash3), so that neighbouring seeds share nothing. */
function stateFrom(seed: number): [number, number, number, number] {
  let next = seed >>> 0;
  const word = () => {
    next = (next + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(next ^ (next >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  return [word(), word(), word(), word()];
}

/**
 * A stream of numbers that one seed repeats: xoshiro128** (Blackman, Vigna, ACM Trans Math Softw 2021;47:36, recalled), public
 * domain. For draws in a simulation, not for secrets.
 */
export class SeededRandom {
  #a: number;
  #b: number;
  #c: number;
  #d: number;
  #spare: number | null = null;

  constructor(state: readonly [number, number, number, number]) {
    if (state.every((word) => word === 0)) throw new RangeError('A state of zeros gives zeros for ever');
    [this.#a, this.#b, this.#c, this.#d] = state;
  }

  /** A stream of its own for each name under one seed: what is drawn for one does not move what is drawn for another. */
  static named(seed: number, name: string): SeededRandom {
    return new SeededRandom(stateFrom((seed ^ hashOf(name)) >>> 0));
  }

  /** 0 to 2^32 - 1. */
  bits(): number {
    const found = Math.imul(rotated(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = rotated(this.#d, 11);
    return found;
  }

  /** Above 0 and below 1, so that its logarithm is a number. */
  uniform(): number {
    return (this.bits() + 0.5) / 0x1_0000_0000;
  }

  /** Mean 0, standard deviation 1: Marsaglia's polar method, two at a time. */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    for (;;) {
      const [x, y] = [2 * this.uniform() - 1, 2 * this.uniform() - 1];
      const square = x * x + y * y;
      if (square === 0 || square >= 1) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spare = y * factor;
      return x * factor;
    }
  }

  /** Gamma of this shape (1 or more) and scale 1: Marsaglia and Tsang, ACM Trans Math Softw 2000;26:363 (recalled). */
  gamma(shape: number): number {
    if (!(shape >= 1)) throw new RangeError(`A shape of 1 or more, not ${shape}`);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(this.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  /** Beta of two shapes, 1 or more each. */
  beta(a: number, b: number): number {
    const first = this.gamma(a);
    return first / (first + this.gamma(b));
  }
}
