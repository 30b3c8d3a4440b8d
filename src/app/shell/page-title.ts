import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Words } from '../words/words';

/** The window's title: a route's `title` is a key of the words. Nothing about a patient ever stands there. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  readonly #title = inject(Title);
  readonly #words = inject(Words);
  readonly #key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const key = this.#key();
      this.#title.setTitle(key ? `${this.#words.of(key)} · Tandem` : 'Tandem');
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.#key.set(this.buildTitle(snapshot));
  }
}
