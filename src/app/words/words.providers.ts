import {
  type EnvironmentProviders,
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { TRANSLOCO_MISSING_HANDLER, TranslocoService, provideTransloco } from '@jsverse/transloco';
import en from '../../i18n/en.json';
import { languages } from '../../i18n/language';
import { MissingWords } from './missing-words';
import { WordsLoader } from './words-loader';

/** Transloco with flat keys: `flatten.aot` keeps it from walking the files. */
export function provideWords(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: 'en',
        fallbackLang: 'en',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        flatten: { aot: true },
      },
      loader: WordsLoader,
    }),
    { provide: TRANSLOCO_MISSING_HANDLER, useClass: MissingWords },
    // English is at hand already: the first screen has its words without waiting.
    provideEnvironmentInitializer(() => {
      inject(TranslocoService).setTranslation(en, 'en', { emitChange: false });
    }),
  ]);
}
