import { Injectable, inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { TranslocoService, type Translation } from '@jsverse/transloco';

type WordsFile = () => Promise<{ default: Record<string, string> }>;

/** The Spanish words of the pages that were opened: fetched with the language, not before. */
@Injectable({ providedIn: 'root' })
export class PagesInSpanish {
  readonly #files = new Set<WordsFile>();
  #wanted = false;

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

/** Loads a page's own words with the page, so that the first load carries the frame's words only. */
export function pageWords(en: PlainWords | (() => Promise<PlainWords>), es: WordsFile): ResolveFn<boolean> {
  return () => loadPageWords(en, es);
}

/** Loads words that a page asks for later, with a part of it. To be called in an injection context. */
export async function loadPageWords(en: PlainWords | (() => Promise<PlainWords>), es: WordsFile): Promise<true> {
  const transloco = inject(TranslocoService);
  const inSpanish = inject(PagesInSpanish).add(es);
  const [english, spanish] = await Promise.all([typeof en === 'function' ? en() : en, inSpanish ? es() : null]);
  transloco.setTranslation(english, 'en');
  if (spanish) transloco.setTranslation(spanish.default, 'es');
  return true;
}
