import type { Condition } from '../logic/condition';
import type { Kleene } from '../logic/kleene';
import type { View } from '../logic/verdict';
import { because } from './because';
import type { Asked } from './compiled-knowledge';
import type { FactRef } from './consultation';

const verdicts: readonly Kleene[] = ['true', 'unknown', 'false'];

/**
 * What the conditions of a knowledge say of one view. Options share many of them, those of their partners above all: each is
 * asked once. Where the view differs from another in some attributes only (indexes, derived facts among them), what reads none
 * of them says what it said there.
 */
export class Answers {
  /** By slot 0: not asked yet; else the place in `verdicts` and one. Bytes, because hundreds of these are made a consultation. */
  readonly #given: Uint8Array;
  readonly #reasons = new Map<Condition, FactRef[]>();

  /** @param conditions how many the knowledge has: one more than the last slot. */
  constructor(
    private readonly view: View,
    conditions: number,
    private readonly before: Answers | null = null,
    private readonly changed: readonly number[] = [],
  ) {
    this.#given = new Uint8Array(conditions);
  }

  of(asked: Asked): Kleene {
    const given = verdicts[(this.#given[asked.slot] ?? 0) - 1];
    if (given) return given;
    const found = this.before && !readsAny(asked, this.changed) ? this.before.of(asked) : asked.verdict(this.view);
    this.#given[asked.slot] = verdicts.indexOf(found) + 1;
    return found;
  }

  /** Those of a view that differs from this one in the attributes of these indexes only. */
  supposing(view: View, changed: readonly number[]): Answers {
    return new Answers(view, this.#given.length, this, changed);
  }

  /** The known facts that alone give a condition's verdict. */
  because(condition: Condition): FactRef[] {
    const held = this.#reasons.get(condition);
    if (held) return held;
    const reasons = because(condition, this.view);
    this.#reasons.set(condition, reasons);
    return reasons;
  }
}

/** Whether a condition or an option reads one of these attributes. */
export function readsAny({ reads }: { reads: ReadonlySet<number> }, attributes: readonly number[]): boolean {
  for (const index of attributes) if (reads.has(index)) return true;
  return false;
}
