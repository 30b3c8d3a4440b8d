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
      words: pageWords(settingsEn, () => import('../../../i18n/settings.es.json')),
      kept: pageWords(keptEn, () => import('../../../i18n/kept.es.json')),
    },
  },
];
