import libraryEn from '../../../i18n/library.en.json';
import evidenceEn from '../../../i18n/library-trials.en.json';
import medicineEn from '../../../i18n/library-medicine.en.json';
import partsEn from '../../../i18n/parts.en.json';
import { inject } from '@angular/core';
import type { ResolveData, Route, Routes, UrlMatcher } from '@angular/router';
import { KnowledgeLibrary } from '../../store/knowledge';
import { pageWords } from '../../words/page-words';
import { aboutRoutes, aboutWords, careWords } from './about/about.routes';
import { LibraryOverview } from './library-overview';
import { LibraryPage } from './library-page';
import type { EntryKind } from './sections';

/** `/library/options` and `/library/options/<id>` are one route, so that the list stays while another entry is opened. */
const shelf =
  (kind: EntryKind): UrlMatcher =>
  (segments) => {
    const [first, id] = segments;
    if (first?.path !== kind || segments.length > 2) return null;
    return { consumed: segments, ...(id && { posParams: { id } }) };
  };

/** What the sections about medicine show. The pages about the knowledge itself are read without it. */
const whole: ResolveData = { evidence: () => inject(KnowledgeLibrary).loadEvidence() };

/** A section that lists entries; `id` reaches its component as an input. */
export const shelfRoute = (kind: EntryKind, loadComponent: NonNullable<Route['loadComponent']>): Route => ({
  matcher: shelf(kind),
  title: `library.section.${kind}`,
  loadComponent,
});

/** The words of trials, sources and disputes, and of the figures, which the comparison has too. */
const evidenceWords: ResolveData = {
  ...whole,
  figureWords: pageWords(
    async () => (await import('../../../i18n/compare.en.json')).default,
    () => import('../../../i18n/compare.es.json'),
  ),
  evidenceWords: pageWords(evidenceEn, () => import('../../../i18n/library-trials.es.json')),
};
/** Options, rules and drugs share their words. */
const medicineWords = pageWords(medicineEn, () => import('../../../i18n/library-medicine.es.json'));
const medicineShelf: typeof shelfRoute = (kind, loadComponent) => ({
  ...shelfRoute(kind, loadComponent),
  resolve: { ...whole, words: medicineWords, careWords },
});

export const libraryRoutes: Routes = [
  {
    path: '',
    component: LibraryPage,
    resolve: {
      words: pageWords(libraryEn, () => import('../../../i18n/library.es.json')),
      parts: pageWords(partsEn, () => import('../../../i18n/parts.es.json')),
    },
    children: [
      { path: '', pathMatch: 'full', component: LibraryOverview, resolve: whole },
      medicineShelf('options', async () => (await import('./options/options-shelf')).OptionsShelf),
      medicineShelf('rules', async () => (await import('./rules/rules-shelf')).RulesShelf),
      {
        ...medicineShelf('drugs', async () => (await import('./drugs/drugs-shelf')).DrugsShelf),
        resolve: { ...whole, words: medicineWords, interactions: () => inject(KnowledgeLibrary).loadInteractions() },
      },
      {
        ...shelfRoute('trials', async () => (await import('./trials/trials-shelf')).TrialsShelf),
        resolve: evidenceWords,
      },
      {
        ...shelfRoute('sources', async () => (await import('./sources/sources-shelf')).SourcesShelf),
        resolve: evidenceWords,
      },
      {
        path: 'conflicts',
        title: 'library.section.conflicts',
        loadComponent: async () => (await import('./conflicts/conflicts-page')).ConflictsPage,
        resolve: evidenceWords,
      },
      {
        ...shelfRoute('side-effects', async () => (await import('./side-effects/side-effects-shelf')).SideEffectsShelf),
        resolve: { ...whole, words: aboutWords, careWords, care: () => inject(KnowledgeLibrary).loadCare() },
      },
      ...aboutRoutes,
      { path: '**', redirectTo: '' },
    ],
  },
];
