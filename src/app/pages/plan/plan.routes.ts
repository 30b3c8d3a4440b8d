import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import careEn from '../../../i18n/care.en.json';
import compareEn from '../../../i18n/compare.en.json';
import partsEn from '../../../i18n/parts.en.json';
import patientEn from '../../../i18n/patient.en.json';
import planEn from '../../../i18n/plan.en.json';
import sinceEn from '../../../i18n/since.en.json';
import { KnowledgeLibrary } from '../../store/knowledge';
import { pageWords } from '../../words/page-words';
import { PlanPage } from './plan-page';

export const planRoutes: Routes = [
  {
    path: '',
    component: PlanPage,
    resolve: {
      words: pageWords(planEn, () => import('../../../i18n/plan.es.json')),
      sinceWords: pageWords(sinceEn, () => import('../../../i18n/since.es.json')),
      // Figures, side-effect plans and the course so far are said as on their own pages.
      compareWords: pageWords(compareEn, () => import('../../../i18n/compare.es.json')),
      careWords: pageWords(careEn, () => import('../../../i18n/care.es.json')),
      patientWords: pageWords(patientEn, () => import('../../../i18n/patient.es.json')),
      partWords: pageWords(partsEn, () => import('../../../i18n/parts.es.json')),
      evidence: () => inject(KnowledgeLibrary).loadEvidence(),
    },
  },
];
