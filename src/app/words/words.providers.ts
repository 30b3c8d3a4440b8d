import { type EnvironmentProviders, isDevMode, makeEnvironmentProviders } from '@angular/core';
import { TRANSLOCO_MISSING_HANDLER, provideTransloco } from '@jsverse/transloco';
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
  ]);
}
