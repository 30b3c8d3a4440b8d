import { inject } from '@angular/core';
import type { ResolveData, Route, Routes } from '@angular/router';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { pageWords } from '../../../words/page-words';
import type { LibrarySection } from '../sections';

/** The words of the pages about the knowledge, and of side effects. */
export const aboutWords = pageWords(
  async () => (await import('../../../../i18n/library-about.en.json')).default,
  () => import('../../../../i18n/library-about.es.json'),
);

/** The words around a side-effect plan. */
export const careWords = pageWords(
  async () => (await import('../../../../i18n/care.en.json')).default,
  () => import('../../../../i18n/care.es.json'),
);

const leaf = (
  section: LibrarySection,
  loadComponent: NonNullable<Route['loadComponent']>,
  more: ResolveData = {},
): Route => ({
  path: section,
  title: `library.section.${section}`,
  loadComponent,
  resolve: { ...more, words: aboutWords, about: () => inject(KnowledgeLibrary).loadAbout() },
});

/** For a page of which every line names something of the knowledge. */
const evidence: ResolveData = { evidence: () => inject(KnowledgeLibrary).loadEvidence() };

/** What the library says about the knowledge itself: a page each. */
export const aboutRoutes: Routes = [
  leaf('source-document', async () => (await import('./source-document/source-document-page')).SourceDocumentPage),
  leaf('proof', async () => (await import('./proof/proof-page')).ProofPage),
  leaf('changes', async () => (await import('./changes/changes-page')).ChangesPage, evidence),
  leaf('self-assessment', async () => (await import('./self-assessment/self-assessment-page')).SelfAssessmentPage),
];
