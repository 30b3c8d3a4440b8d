import { Injectable, inject } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import en from '../../i18n/en.json';
import { PagesInSpanish } from './page-words';

/** English is in the main bundle, so the first paint waits for no request; other languages are lazy chunks. */
@Injectable({ providedIn: 'root' })
export class WordsLoader implements TranslocoLoader {
  readonly #pages = inject(PagesInSpanish);

  async getTranslation(language: string): Promise<Translation> {
    if (language !== 'es') return en;
    const [words, attributes, pages] = await Promise.all([
      import('../../i18n/es.json'),
      import('../../i18n/attributes.es.json'),
      this.#pages.all(),
    ]);
    return { ...words.default, ...attributes.default, ...pages };
  }
}
