import { DOCUMENT, type EnvironmentProviders, inject, provideAppInitializer } from '@angular/core';
import { KnowledgeLibrary } from './knowledge';

const withoutCase = /^\/(cases|settings)?(\/|$)/;

/**
 * Fetches the knowledge beside the application where the address leads to a page of a case, instead of after it. A failure
 * is told by the page's own guard, which asks again.
 */
export function provideEarlyLoad(): EnvironmentProviders {
  return provideAppInitializer(() => {
    const { pathname } = inject(DOCUMENT).location;
    if (withoutCase.test(pathname)) return;
    const library = inject(KnowledgeLibrary);
    library.load().catch(() => null);
    library.samples().catch(() => null);
  });
}
