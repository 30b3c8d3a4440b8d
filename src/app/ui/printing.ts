import { ApplicationRef, DestroyRef, Injectable, type Signal, computed, inject, signal } from '@angular/core';
import { media } from './media';

/** Whether the page is drawn for paper. The browser takes it as soon as it has asked, so that it is drawn at once. */
@Injectable({ providedIn: 'root' })
export class Printing {
  readonly #application = inject(ApplicationRef);
  readonly #onPaper = media('print');
  readonly #asked = signal(false);

  readonly #copying = signal(false);
  /** Whether it is drawn so for a copy, which takes what stands on the screen and no more. */
  readonly copying = this.#copying.asReadonly();
  readonly on: Signal<boolean> = computed(() => this.#asked() || this.#onPaper());

  constructor() {
    const follow = (event: Event) => {
      this.#draw(event.type === 'beforeprint');
    };
    const events = ['beforeprint', 'afterprint'];
    for (const name of events) addEventListener(name, follow);
    inject(DestroyRef).onDestroy(() => {
      for (const name of events) removeEventListener(name, follow);
    });
  }

  /** What is read of the page as it would stand on paper; the browser paints nothing of it. */
  drawn<Read>(read: () => Read): Read {
    const before = this.#asked();
    this.#copying.set(true);
    this.#draw(true);
    try {
      return read();
    } finally {
      this.#copying.set(false);
      this.#draw(before);
    }
  }

  #draw(asked: boolean): void {
    this.#asked.set(asked);
    this.#application.tick();
  }
}
