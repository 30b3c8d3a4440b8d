import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';

/** How long screen readers need the region to stand empty before the same sentence counts as news. */
const PAUSE = 60;

/** Says a sentence to screen readers without moving the focus: what appeared, what left, what was copied. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  readonly #document = inject(DOCUMENT);
  #region: HTMLElement | null = null;
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.#pending);
      this.#region?.remove();
    });
  }

  say(sentence: string): void {
    const region = (this.#region ??= this.#place());
    region.textContent = '';
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => (region.textContent = sentence), PAUSE);
  }

  #place(): HTMLElement {
    const region = this.#document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    region.setAttribute('aria-atomic', 'true');
    this.#document.body.append(region);
    return region;
  }
}
