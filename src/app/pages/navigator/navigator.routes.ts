import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import careEn from '../../../i18n/care.en.json';
import navigatorEn from '../../../i18n/navigator.en.json';
import visitEn from '../../../i18n/navigator-visit.en.json';
import explainEn from '../../../i18n/navigator-explain.en.json';
import datesEn from '../../../i18n/month.en.json';
import monthEn from '../../../i18n/navigator-month.en.json';
import effectsEn from '../../../i18n/navigator-effects.en.json';
import callEn from '../../../i18n/navigator-call.en.json';
import trialEn from '../../../i18n/navigator-trial.en.json';
import tasksEn from '../../../i18n/navigator-tasks.en.json';
import handOffEn from '../../../i18n/navigator-hand-off.en.json';
import questionsEn from '../../../i18n/questions.en.json';
import compareEn from '../../../i18n/compare.en.json';
import patientEn from '../../../i18n/patient.en.json';
import planEn from '../../../i18n/plan.en.json';
import partsEn from '../../../i18n/parts.en.json';
import { KnowledgeLibrary } from '../../store/knowledge';
import { pageWords } from '../../words/page-words';
import { CurrentRole } from '../../store/settings/current-role';
import { roleMay } from '../../store/settings/role-may.guard';
import { NavigatorPage } from './navigator-page';

export const navigatorRoutes: Routes = [
  {
    path: '',
    component: NavigatorPage,
    resolve: {
      words: pageWords(navigatorEn, () => import('../../../i18n/navigator.es.json')),
      // Side-effect plans and the sheets of options are said as on their own pages.
      careWords: pageWords(careEn, () => import('../../../i18n/care.es.json')),
      partWords: pageWords(partsEn, () => import('../../../i18n/parts.es.json')),
      evidence: () => inject(KnowledgeLibrary).loadEvidence(),
    },
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'visit' },
      {
        path: 'visit',
        loadComponent: async () => (await import('./visit/visit-view')).VisitView,
        resolve: {
          words: pageWords(visitEn, () => import('../../../i18n/navigator-visit.es.json')),
          questions: pageWords(questionsEn, () => import('../../../i18n/questions.es.json')),
        },
      },
      {
        path: 'explain',
        loadComponent: async () => (await import('./explain/explain-view')).ExplainView,
        resolve: {
          words: pageWords(explainEn, () => import('../../../i18n/navigator-explain.es.json')),
          // A sheet is written as the one to take home is.
          planWords: pageWords(planEn, () => import('../../../i18n/plan.es.json')),
          compareWords: pageWords(compareEn, () => import('../../../i18n/compare.es.json')),
        },
      },
      {
        path: 'month',
        loadComponent: async () => (await import('./month/desk-month-view')).DeskMonthView,
        resolve: {
          words: pageWords(monthEn, () => import('../../../i18n/navigator-month.es.json')),
          // What happens in a month is said as where options are compared.
          dateWords: pageWords(datesEn, () => import('../../../i18n/month.es.json')),
        },
      },
      {
        path: 'effects',
        loadComponent: async () => (await import('./effects/effects-plan-view')).EffectsPlanView,
        resolve: { words: pageWords(effectsEn, () => import('../../../i18n/navigator-effects.es.json')) },
      },
      {
        path: 'call',
        // Who does not take clinical steps notes the call and passes it on.
        canMatch: [() => !inject(CurrentRole).maySee('clinicalSteps')],
        loadComponent: async () => (await import('./call/pass-on-view')).PassOnView,
        resolve: {
          words: pageWords(callEn, () => import('../../../i18n/navigator-call.es.json')),
          handOffWords: pageWords(handOffEn, () => import('../../../i18n/navigator-hand-off.es.json')),
          taskWords: pageWords(tasksEn, () => import('../../../i18n/navigator-tasks.es.json')),
        },
      },
      {
        path: 'call',
        loadComponent: async () => (await import('./call/call-view')).CallView,
        resolve: { words: pageWords(callEn, () => import('../../../i18n/navigator-call.es.json')) },
      },
      {
        path: 'trial',
        canActivate: [roleMay],
        loadComponent: async () => (await import('./trial/trial-referral-view')).TrialReferralView,
        // The page goes out of the house: no label of the case stands on it unless somebody wants that.
        data: { nameless: true },
        resolve: {
          words: pageWords(trialEn, () => import('../../../i18n/navigator-trial.es.json')),
          patientWords: pageWords(patientEn, () => import('../../../i18n/patient.es.json')),
        },
      },
      {
        path: 'tasks',
        loadComponent: async () => (await import('./tasks/tasks-view')).TasksView,
        resolve: { words: pageWords(tasksEn, () => import('../../../i18n/navigator-tasks.es.json')) },
      },
      {
        path: 'hand-off',
        loadComponent: async () => (await import('./hand-off/hand-off-view')).HandOffView,
        resolve: {
          words: pageWords(handOffEn, () => import('../../../i18n/navigator-hand-off.es.json')),
          // Questions, barriers, problems and owners are said as on their own parts.
          visitWords: pageWords(visitEn, () => import('../../../i18n/navigator-visit.es.json')),
          taskWords: pageWords(tasksEn, () => import('../../../i18n/navigator-tasks.es.json')),
        },
      },
    ],
  },
];
