import { Injectable, inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { TranslocoService, type Translation } from '@jsverse/transloco';

type WordsFile = () => Promise<{ default: Record<string, string> }>;

/** The Spanish words of the pages that were opened: fetched with the language, not before. */
@Injectable({ providedIn: 'root' })
export class PagesInSpanish {
  readonly #files = new Set<WordsFile>();
  #wanted = false;

  /** Whether Spanish is in use or on its way. */
  readonly wanted = () => this.#wanted;

  /** Remembers a page; true where Spanish is in use already, so that the page's words are needed now. */
  add(file: WordsFile): boolean {
    this.#files.add(file);
    return this.#wanted;
  }

  /** The words of all pages opened so far. */
  async all(): Promise<Translation> {
    this.#wanted = true;
    const words = await Promise.all([...this.#files].map((file) => file()));
    return Object.assign({}, ...words.map((one) => one.default)) as Translation;
  }
}

type PlainWords = Record<string, string>;

/** Loads words that are not in the first load. */
@Injectable({ providedIn: 'root' })
export class PageWords {
  readonly #transloco = inject(TranslocoService);
  readonly #inSpanish = inject(PagesInSpanish);

  async load(en: PlainWords | (() => Promise<PlainWords>), es: WordsFile): Promise<true> {
    const inSpanish = this.#inSpanish.add(es);
    const [english, spanish] = await Promise.all([typeof en === 'function' ? en() : en, inSpanish ? es() : null]);
    this.#transloco.setTranslation(english, 'en');
    if (spanish) this.#transloco.setTranslation(spanish.default, 'es');
    return true;
  }
}

/** Loads a page's own words with the page, so that the first load carries the frame's words only. */
export function pageWords(en: PlainWords | (() => Promise<PlainWords>), es: WordsFile): ResolveFn<boolean> {
  return () => inject(PageWords).load(en, es);
}
