import { Injectable, signal } from '@angular/core';
import { newId } from '../new-id';

/** Bytes of the largest file that is read into memory. */
export const largestBytes = 100_000_000;

/** A picked file: its name and text, in memory only. It is held until another is picked, so that what it asks can be gone through one by one. */
@Injectable({ providedIn: 'root' })
export class ImportFile {
  readonly #held = signal<{ name: string; text: string } | null>(null);
  readonly held = this.#held.asReadonly();
  /** Whether the open case was read from it. */
  readonly opened = signal(false);
  /** Whether the one that was picked last is larger than any record: then it is not read, and the one before stays. */
  readonly tooLarge = signal(false);
  #ids: string[] = [];

  async pick(file: File): Promise<void> {
    this.tooLarge.set(file.size > largestBytes);
    if (this.tooLarge()) return;
    const text = await file.text();
    this.opened.set(false);
    this.#ids = [];
    this.#held.set({ name: file.name, text });
  }

  /** Ids for what is read of it: the same ones whenever it is read again, so that its report leads to what was opened. */
  counting(): () => string {
    let place = 0;
    return () => (this.#ids[place++] ??= newId());
  }

  forget(): void {
    this.tooLarge.set(false);
    this.opened.set(false);
    this.#held.set(null);
  }
}
