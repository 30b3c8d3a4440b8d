import { type Provider, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Roadmap } from '../domain/consultation/roadmap';
import type { Source } from '../domain/evidence/source';
import { AUDIENCE } from './parts/fact/audience';
import { OPEN_TOPICS, PRINTING } from './parts/fact/sayable';
import { ROADMAPS, type RoadmapOf } from './parts/option/roadmaps';
import { SOURCE_BOOK, type SourceBook } from './parts/source/source-book';
import { caseFeature } from './store/case/case.feature';
import { clockFeature } from './store/clock/clock.feature';
import { CurrentConsultation } from './store/consultation/consultation';
import { KnowledgeLibrary } from './store/knowledge';
import { pause } from './store/pause';
import { settingsFeature } from './store/settings/settings.feature';
import { talkFeature } from './store/talk/talk.feature';
import { printing } from './ui/printing';

/** Parts know no store: here the application gives them who is looking and where sources are looked up. */
export function providePartPorts(): Provider[] {
  return [
    { provide: AUDIENCE, useFactory: () => inject(Store).selectSignal(settingsFeature.selectAudience) },
    {
      provide: OPEN_TOPICS,
      useFactory: () => {
        const opened = inject(Store).selectSignal(talkFeature.selectOpened);
        return computed(() => {
          const { response, survival, sideEffects } = opened();
          return { response: response !== null, survival: survival !== null, sideEffects: sideEffects !== null };
        });
      },
    },
    { provide: PRINTING, useFactory: printing },
    { provide: ROADMAPS, useFactory: roadmapsOfTheOpenCase },
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

/** Asked of the rules when it is looked at, after the page has been drawn, and kept as long as the consultation is the same. */
function roadmapsOfTheOpenCase(): RoadmapOf {
  const store = inject(Store);
  const library = inject(KnowledgeLibrary);
  const current = inject(CurrentConsultation);
  const record = store.selectSignal(caseFeature.selectRecord);
  const site = store.selectSignal(settingsFeature.selectSite);
  const today = store.selectSignal(clockFeature.selectToday);
  const held = new WeakMap<object, Map<string, Roadmap>>();
  return async (option) => {
    const [{ roadmap }, knowledge, { schedules }] = await Promise.all([
      import('../domain/consultation/roadmap'),
      library.load(),
      library.loadEvidence(),
    ]);
    await pause();
    const now = current.consultation();
    const of = record();
    if (!now || !of) return null;
    const known = held.get(now) ?? new Map<string, Roadmap>();
    held.set(now, known);
    const told = known.get(option.id) ?? roadmap(option, of, site(), today(), knowledge, schedules, 1, now);
    known.set(option.id, told);
    return told;
  };
}
