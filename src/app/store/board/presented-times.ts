import { Injectable, type Signal, computed, signal } from '@angular/core';

/** How long each case of the agenda has been on the screen since the application was opened. Nothing of it is kept on the device. */
@Injectable({ providedIn: 'root' })
export class PresentedTimes {
  readonly #seconds = signal<ReadonlyMap<string, number>>(new Map());
  readonly #taken = new Map<string, number>();

  /** Whole seconds of an entry of the agenda. @param entryId id of the entry */
  of(entryId: string): Signal<number> {
    return computed(() => Math.floor(this.#seconds().get(entryId) ?? 0));
  }

  add(entryId: string, seconds: number): void {
    this.#seconds.update((held) => new Map(held).set(entryId, (held.get(entryId) ?? 0) + seconds));
  }

  /** Whole seconds that no record has yet, each given once: whoever takes them writes them into the record of the case. */
  take(entryId: string): number {
    const shown = Math.floor(this.#seconds().get(entryId) ?? 0);
    const fresh = shown - (this.#taken.get(entryId) ?? 0);
    this.#taken.set(entryId, shown);
    return fresh;
  }
}
