import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { provideTandemCharts } from '../../charts/registered';
import { KnowledgeLibrary } from '../../store/knowledge';
import { pageWords } from '../../words/page-words';
import { ComparePage } from './compare-page';

export const compareRoutes: Routes = [
  {
    path: '',
    component: ComparePage,
    providers: [provideTandemCharts()],
    resolve: {
      words: pageWords(
        () => import('../../../i18n/compare.en.json'),
        () => import('../../../i18n/compare.es.json'),
      ),
      partWords: pageWords(
        () => import('../../../i18n/parts.en.json'),
        () => import('../../../i18n/parts.es.json'),
      ),
      evidence: () => inject(KnowledgeLibrary).loadEvidence(),
    },
  },
];
