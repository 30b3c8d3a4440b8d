import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import en from '../../i18n/en.json';

/** English is in the main bundle, so the first paint waits for no request; other languages are lazy chunks. */
@Injectable({ providedIn: 'root' })
export class WordsLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    if (language !== 'es') return en;
    const [words, attributes] = await Promise.all([
      import('../../i18n/es.json'),
      import('../../i18n/attributes.es.json'),
    ]);
    return { ...words.default, ...attributes.default };
  }
}
