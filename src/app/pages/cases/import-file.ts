import { Injectable, signal } from '@angular/core';

/** A picked file on its way to the import page: its name and text, in memory only. */
@Injectable({ providedIn: 'root' })
export class ImportFile {
  readonly #held = signal<{ name: string; text: string } | null>(null);
  readonly held = this.#held.asReadonly();

  async pick(file: File): Promise<void> {
    this.#held.set({ name: file.name, text: await file.text() });
  }

  forget(): void {
    this.#held.set(null);
  }
}
