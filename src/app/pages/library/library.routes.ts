import libraryEn from '../../../i18n/library.en.json';
import partsEn from '../../../i18n/parts.en.json';
import { inject } from '@angular/core';
import type { Route, Routes, UrlMatcher } from '@angular/router';
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

/** A section that lists entries; `id` reaches its component as an input. */
export const shelfRoute = (kind: EntryKind, loadComponent: NonNullable<Route['loadComponent']>): Route => ({
  matcher: shelf(kind),
  title: `library.section.${kind}`,
  loadComponent,
});

export const libraryRoutes: Routes = [
  {
    path: '',
    component: LibraryPage,
    resolve: {
      words: pageWords(libraryEn, () => import('../../../i18n/library.es.json')),
      parts: pageWords(partsEn, () => import('../../../i18n/parts.es.json')),
      knowledge: () => inject(KnowledgeLibrary).load(),
      evidence: () => inject(KnowledgeLibrary).loadEvidence(),
    },
    children: [
      { path: '', pathMatch: 'full', component: LibraryOverview },
      shelfRoute('sources', async () => (await import('./sources/sources-shelf')).SourcesShelf),
      {
        ...shelfRoute('side-effects', async () => (await import('./side-effects/side-effects-shelf')).SideEffectsShelf),
        resolve: { words: aboutWords, careWords, care: () => inject(KnowledgeLibrary).loadCare() },
      },
      ...aboutRoutes,
      { path: '**', redirectTo: '' },
    ],
  },
];
