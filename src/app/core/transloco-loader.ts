import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import en from '../../i18n/en.json';

/** English is in the main bundle, so the first paint waits for no request; other languages are lazy chunks. */
@Injectable({ providedIn: 'root' })
export class TranslocoImportLoader implements TranslocoLoader {
  async getTranslation(lang: string): Promise<Translation> {
    return lang === 'es' ? (await import('../../i18n/es.json')).default : en;
  }
}
