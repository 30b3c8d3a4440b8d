import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import compareEn from '../../../i18n/compare.en.json';
import mattersEn from '../../../i18n/matters.en.json';
import partsEn from '../../../i18n/parts.en.json';
import { KnowledgeLibrary } from '../../store/knowledge';
import { pageWords } from '../../words/page-words';
import { MattersPage } from './matters-page';

export const mattersRoutes: Routes = [
  {
    path: '',
    component: MattersPage,
    resolve: {
      words: pageWords(mattersEn, () => import('../../../i18n/matters.es.json')),
      // Figures, charts and topics are said as in the comparison.
      compareWords: pageWords(compareEn, () => import('../../../i18n/compare.es.json')),
      partWords: pageWords(partsEn, () => import('../../../i18n/parts.es.json')),
      evidence: () => inject(KnowledgeLibrary).loadEvidence(),
    },
  },
];
