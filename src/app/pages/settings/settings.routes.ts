import type { Routes } from '@angular/router';
import { pageWords } from '../../words/page-words';
import { SettingsPage } from './settings-page';

export const settingsRoutes: Routes = [
  {
    path: '',
    component: SettingsPage,
    resolve: {
      words: pageWords(
        () => import('../../../i18n/settings.en.json'),
        () => import('../../../i18n/settings.es.json'),
      ),
    },
  },
];
