import partsEn from '../../../i18n/parts.en.json';
import optionsEn from '../../../i18n/options.en.json';
import type { Routes } from '@angular/router';
import { pageWords } from '../../words/page-words';
import { OptionsPage } from './options-page';

export const optionsRoutes: Routes = [
  {
    path: '',
    component: OptionsPage,
    resolve: {
      words: pageWords(optionsEn, () => import('../../../i18n/options.es.json')),
      parts: pageWords(partsEn, () => import('../../../i18n/parts.es.json')),
    },
  },
];
