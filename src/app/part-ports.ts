import { type Provider, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Source } from '../domain/evidence/source';
import { AUDIENCE } from './parts/fact/audience';
import { SURVIVAL_OPEN } from './parts/fact/sayable';
import { SOURCE_BOOK, type SourceBook } from './parts/source/source-book';
import { KnowledgeLibrary } from './store/knowledge';
import { settingsFeature } from './store/settings/settings.feature';
import { talkFeature } from './store/talk/talk.feature';

/** Parts know no store: here the application gives them who is looking and where sources are looked up. */
export function providePartPorts(): Provider[] {
  return [
    { provide: AUDIENCE, useFactory: () => inject(Store).selectSignal(settingsFeature.selectAudience) },
    {
      provide: SURVIVAL_OPEN,
      useFactory: () => {
        const talk = inject(Store).selectSignal(talkFeature.selectTalkState);
        return computed(() => talk().survival !== null);
      },
    },
    {
      provide: SOURCE_BOOK,
      useFactory: (): SourceBook => {
        const library = inject(KnowledgeLibrary);
        const of = (id: string, { sources }: { sources: readonly Source[] }) =>
          sources.find((one) => one.id === id) ?? null;
        return {
          find: async (id) =>
            of(id, await library.loadEvidence()) ??
            of(id, await library.loadCare()) ??
            of(id, await library.loadAbout()),
        };
      },
    },
  ];
}
