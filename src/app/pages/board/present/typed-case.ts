import { signal } from '@angular/core';
import { caseTyped } from './present-key';

/** Milliseconds in which another digit still belongs to the number. */
const patience = 700;

/** The number of a case as its digits are typed. */
export class TypedCase {
  readonly #typed = signal('');
  readonly digits = this.#typed.asReadonly();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param go to a case, from 1 */
  constructor(private readonly go: (to: number) => void) {}

  add(digit: number, count: number): void {
    clearTimeout(this.#timer);
    const longer = this.#typed() + String(digit);
    const { to, waits } = caseTyped(longer, count);
    if (waits) {
      this.#typed.set(longer);
      this.#timer = setTimeout(() => {
        this.#end(to);
      }, patience);
    } else this.#end(to ?? (longer.length > 1 ? caseTyped(String(digit), count).to : null));
  }

  #end(to: number | null): void {
    this.#typed.set('');
    if (to !== null) this.go(to);
  }
}
