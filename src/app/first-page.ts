import { DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';
import { KnowledgeLibrary } from './store/knowledge';
import { inSlices } from './store/pause';
import { nextFrame } from './ui/next-frame';
import { Words } from './words/words';

const pages: Record<string, () => Promise<unknown>> = {
  '/patient': () => import('./pages/patient/patient.routes'),
  '/options': () => import('./pages/options/options.routes'),
  '/compare': () => import('./pages/compare/compare.routes'),
  '/matters': () => import('./pages/matters/matters.routes'),
};

/** The page of a case that an address leads to, `/open/sample/<id>?to=…` included; null: it leads to none. */
export function pageOf(pathname: string, search: string): string | null {
  const to = pathname.startsWith('/open/') ? (new URLSearchParams(search).get('to') ?? '/options') : pathname;
  const page = to.split('?')[0] ?? '';
  return page in pages ? page : null;
}

/**
 * Goes to the first page once the frame is drawn. What a page of a case needs is fetched side by side instead of one after
 * the other; a failure is told by the page's own guard, which asks again.
 */
export function goToFirstPage(): () => Promise<void> {
  const { pathname, search } = inject(DOCUMENT).location;
  const library = inject(KnowledgeLibrary);
  const router = inject(Router);
  const words = inject(Words);
  return async () => {
    // Two frames: the first is asked for before the frame is painted, the second after.
    await nextFrame();
    await nextFrame();
    const page = pageOf(pathname, search);
    if (page) {
      for (const fetched of [library.load(), library.samples(), pages[page]?.()]) fetched?.catch(() => null);
    }
    router.initialNavigation();
    await inSlices(words.warming());
  };
}
