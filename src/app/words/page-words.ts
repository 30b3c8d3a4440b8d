import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

type WordsFile = () => Promise<{ default: Record<string, string> }>;

/** Loads a page's own words with the page, so that the first load carries the frame's words only. */
export function pageWords(en: WordsFile, es: WordsFile): ResolveFn<boolean> {
  return async () => {
    const transloco = inject(TranslocoService);
    const [english, spanish] = await Promise.all([en(), es()]);
    transloco.setTranslation(english.default, 'en');
    transloco.setTranslation(spanish.default, 'es');
    return true;
  };
}
