import { Injectable } from '@angular/core';

/** What else holds something that is written before the device is locked; each gives whether nothing of it would be lost. */
@Injectable({ providedIn: 'root' })
export class BeforeLocking {
  readonly #asked = new Set<() => Promise<boolean>>();

  add(isSafe: () => Promise<boolean>): void {
    this.#asked.add(isSafe);
  }

  async isSafe(): Promise<boolean> {
    const safe = await Promise.all([...this.#asked].map((ask) => ask()));
    return safe.every(Boolean);
  }
}
