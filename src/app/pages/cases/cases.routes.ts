import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import keptEn from '../../../i18n/kept.en.json';
import { KnowledgeLibrary } from '../../store/knowledge';
import { pageWords } from '../../words/page-words';
import { CasesPage } from './cases-page';

const keptWords = pageWords(keptEn, () => import('../../../i18n/kept.es.json'));

export const casesRoutes: Routes = [
  { path: '', component: CasesPage, resolve: { words: keptWords } },
  {
    path: 'import',
    title: 'cases.import',
    resolve: {
      kept: keptWords,
      words: pageWords(
        async () => (await import('../../../i18n/import.en.json')).default,
        () => import('../../../i18n/import.es.json'),
      ),
    },
    loadComponent: async () => (await import('./import-page')).ImportPage,
  },
  {
    path: 'join',
    title: 'standing.join',
    resolve: {
      kept: keptWords,
      // Treatments, samples and answers are said as in the record.
      record: pageWords(
        async () => (await import('../../../i18n/patient.en.json')).default,
        () => import('../../../i18n/patient.es.json'),
      ),
      parts: pageWords(
        async () => (await import('../../../i18n/parts.en.json')).default,
        () => import('../../../i18n/parts.es.json'),
      ),
      // What stands at the desk is said as there.
      questions: pageWords(
        async () => (await import('../../../i18n/questions.en.json')).default,
        () => import('../../../i18n/questions.es.json'),
      ),
      visit: pageWords(
        async () => (await import('../../../i18n/navigator-visit.en.json')).default,
        () => import('../../../i18n/navigator-visit.es.json'),
      ),
      tasks: pageWords(
        async () => (await import('../../../i18n/navigator-tasks.en.json')).default,
        () => import('../../../i18n/navigator-tasks.es.json'),
      ),
      // Names of what matters.
      evidence: () => inject(KnowledgeLibrary).loadEvidence(),
    },
    loadComponent: async () => (await import('./join/join-page')).JoinPage,
  },
];
