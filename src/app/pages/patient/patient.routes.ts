import type { Routes } from '@angular/router';
import { pageWords } from '../../words/page-words';
import { PatientPage } from './patient-page';

export const patientRoutes: Routes = [
  {
    path: '',
    component: PatientPage,
    resolve: {
      words: pageWords(
        () => import('../../../i18n/patient.en.json'),
        () => import('../../../i18n/patient.es.json'),
      ),
      partWords: pageWords(
        () => import('../../../i18n/parts.en.json'),
        () => import('../../../i18n/parts.es.json'),
      ),
    },
  },
];
