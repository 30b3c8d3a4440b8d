import type { Routes } from '@angular/router';
import { pageWords } from '../../words/page-words';
import { CasesPage } from './cases-page';

export const casesRoutes: Routes = [
  { path: '', component: CasesPage },
  {
    path: 'import',
    title: 'cases.import',
    resolve: {
      words: pageWords(
        async () => (await import('../../../i18n/import.en.json')).default,
        () => import('../../../i18n/import.es.json'),
      ),
    },
    loadComponent: async () => (await import('./import-page')).ImportPage,
  },
];
