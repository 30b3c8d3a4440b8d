import partsEn from '../../../i18n/parts.en.json';
import patientEn from '../../../i18n/patient.en.json';
import type { Routes } from '@angular/router';
import { pageWords } from '../../words/page-words';
import { PatientPage } from './patient-page';

export const patientRoutes: Routes = [
  {
    path: '',
    component: PatientPage,
    resolve: {
      words: pageWords(patientEn, () => import('../../../i18n/patient.es.json')),
      partWords: pageWords(partsEn, () => import('../../../i18n/parts.es.json')),
    },
  },
];
