import type { Routes } from '@angular/router';
import { pageWords } from '../../words/page-words';
import { OptionsPage } from './options-page';

export const optionsRoutes: Routes = [
  {
    path: '',
    component: OptionsPage,
    resolve: {
      words: pageWords(
        () => import('../../../i18n/options.en.json'),
        () => import('../../../i18n/options.es.json'),
      ),
      parts: pageWords(
        () => import('../../../i18n/parts.en.json'),
        () => import('../../../i18n/parts.es.json'),
      ),
    },
  },
];
