import partsEn from '../../../i18n/parts.en.json';
import compareEn from '../../../i18n/compare.en.json';
import monthEn from '../../../i18n/month.en.json';
import viewsEn from '../../../i18n/compare-views.en.json';
import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { KnowledgeLibrary } from '../../store/knowledge';
import { pageWords } from '../../words/page-words';
import { ComparePage } from './compare-page';

export const compareRoutes: Routes = [
  {
    path: '',
    component: ComparePage,
    resolve: {
      words: pageWords(compareEn, () => import('../../../i18n/compare.es.json')),
      viewWords: pageWords(viewsEn, () => import('../../../i18n/compare-views.es.json')),
      monthWords: pageWords(monthEn, () => import('../../../i18n/month.es.json')),
      partWords: pageWords(partsEn, () => import('../../../i18n/parts.es.json')),
      evidence: () => inject(KnowledgeLibrary).loadEvidence(),
    },
  },
];
