import boardEn from '../../../i18n/board.en.json';
import keptEn from '../../../i18n/kept.en.json';
import settingsEn from '../../../i18n/settings.en.json';
import type { Routes } from '@angular/router';
import { pageWords } from '../../words/page-words';
import { SettingsPage } from './settings-page';

export const settingsRoutes: Routes = [
  {
    path: '',
    component: SettingsPage,
    resolve: {
      // The board's items and roles are called the same here.
      boardWords: pageWords(boardEn, () => import('../../../i18n/board.es.json')),
      words: pageWords(settingsEn, () => import('../../../i18n/settings.es.json')),
      kept: pageWords(keptEn, () => import('../../../i18n/kept.es.json')),
    },
  },
];
