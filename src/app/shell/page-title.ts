import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { PageName } from '../words/page-name';
import { Words } from '../words/words';

/** The window's title, "MONALEESA-2 · Trials · Tandem": a route's `title` is a key of the words, and a page may name what it shows one of. Nothing about a patient ever stands there. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  readonly #title = inject(Title);
  readonly #words = inject(Words);
  readonly #name = inject(PageName);
  readonly #key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const key = this.#key();
      const name = this.#name.of();
      const parts = [name ? this.#words.text(name) : '', key ? this.#words.of(key) : '', 'Tandem'];
      this.#title.setTitle(parts.filter(Boolean).join(' · '));
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.#key.set(this.buildTitle(snapshot));
  }
}
