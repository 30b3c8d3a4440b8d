import { Injectable, signal } from '@angular/core';

/** A picked file: its name and text, in memory only. It is held until another is picked, so that what it asks can be gone through one by one. */
@Injectable({ providedIn: 'root' })
export class ImportFile {
  readonly #held = signal<{ name: string; text: string } | null>(null);
  readonly held = this.#held.asReadonly();
  /** Whether the open case was read from it. */
  readonly opened = signal(false);

  async pick(file: File): Promise<void> {
    const text = await file.text();
    this.opened.set(false);
    this.#held.set({ name: file.name, text });
  }

  forget(): void {
    this.opened.set(false);
    this.#held.set(null);
  }
}
