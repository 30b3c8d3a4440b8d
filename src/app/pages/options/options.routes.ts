import { inject } from '@angular/core';
import type { ResolveFn, Routes } from '@angular/router';
import { KnowledgeLibrary } from '../../store/knowledge';
import { pageWords } from '../../words/page-words';
import { OptionsPage } from './options-page';

/** The page stands without the evidence, which brings the trials; where it cannot be fetched they are left out. */
const askForEvidence: ResolveFn<boolean> = () => {
  inject(KnowledgeLibrary)
    .loadEvidence()
    .catch(() => null);
  return true;
};

export const optionsRoutes: Routes = [
  {
    path: '',
    component: OptionsPage,
    resolve: {
      evidence: askForEvidence,
      words: pageWords(
        () => import('../../../i18n/options.en.json'),
        () => import('../../../i18n/options.es.json'),
      ),
      parts: pageWords(
        () => import('../../../i18n/parts.en.json'),
        () => import('../../../i18n/parts.es.json'),
      ),
    },
  },
];
