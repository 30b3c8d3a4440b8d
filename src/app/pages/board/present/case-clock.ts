import { DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { PresentedTimes } from '../../../store/board/presented-times';

/** Milliseconds between two looks at the clock: the display shows whole seconds. */
const tick = 1000;

/** Counts how long the case that is shown has been presented; stands still while the screen is black. */
@Injectable()
export class CaseClock {
  readonly #times = inject(PresentedTimes);
  readonly #entry = signal<string | null>(null);
  readonly #stopped = signal(false);
  #since = performance.now();

  /** Whole seconds of the case that is shown. */
  readonly seconds = computed(() => {
    const entry = this.#entry();
    return entry === null ? 0 : this.#times.of(entry)();
  });
  readonly running = computed(() => this.#entry() !== null && !this.#stopped());

  constructor() {
    effect((onCleanup) => {
      if (!this.running()) return;
      this.#since = performance.now();
      const timer = setInterval(() => {
        this.#count();
      }, tick);
      onCleanup(() => {
        clearInterval(timer);
      });
    });
    inject(DestroyRef).onDestroy(() => {
      this.#count();
    });
  }

  /** @param entryId the entry of the agenda that is shown; null: none */
  present(entryId: string | null): void {
    untracked(() => {
      this.#count();
    });
    this.#entry.set(entryId);
  }

  stop(stopped: boolean): void {
    untracked(() => {
      this.#count();
    });
    this.#stopped.set(stopped);
  }

  /** Puts what has passed since the last look to the case. */
  #count(): void {
    const now = performance.now();
    const entry = this.#entry();
    if (entry !== null && this.running()) this.#times.add(entry, (now - this.#since) / 1000);
    this.#since = now;
  }
}
