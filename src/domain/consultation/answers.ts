import type { Condition } from '../logic/condition';
import type { Kleene } from '../logic/kleene';
import type { View } from '../logic/verdict';
import { because } from './because';
import type { Asked } from './compiled-knowledge';
import type { FactRef } from './consultation';

/**
 * What the conditions of a knowledge say of one view. Options share many of them, those of their partners above all: each is
 * asked once. Where the view differs from another in some attributes only (indexes, derived facts among them), what reads none
 * of them says what it said there.
 */
export class Answers {
  readonly #given: (Kleene | undefined)[] = [];
  readonly #reasons = new Map<Condition, FactRef[]>();

  constructor(
    private readonly view: View,
    private readonly before: Answers | null = null,
    private readonly changed: readonly number[] = [],
  ) {}

  of(asked: Asked): Kleene {
    return (this.#given[asked.slot] ??=
      this.before && !readsAny(asked, this.changed) ? this.before.of(asked) : asked.verdict(this.view));
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
