import { type Signal, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { Language } from '../../i18n/language';
import { Words } from './words';

/** The words of one language, whichever is spoken: for what is written in two. To be made in an injection context. */
export class WordsIn extends Words {
  override readonly language: Signal<Language>;

  constructor(language: Language) {
    super();
    this.language = signal(language).asReadonly();
  }
}

/** Fetches Spanish for all that is open, whichever language is spoken; rejects where it cannot be fetched. To be made in an injection context. */
export function bothLanguages(): () => Promise<unknown> {
  const transloco = inject(TranslocoService);
  return () => firstValueFrom(transloco.load('es'));
}
