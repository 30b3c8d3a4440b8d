import { type Provider, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Roadmap } from '../domain/consultation/roadmap';
import type { Source } from '../domain/evidence/source';
import { AUDIENCE } from './parts/fact/audience';
import { OPEN_TOPICS, PRINTING } from './parts/fact/sayable';
import { ROLE_LIMITS, type RoleLimits } from './parts/fact/role-limits';
import { MEDICINE_NAMES, type MedicineNames } from './parts/month/medicine-names';
import { ROADMAPS, type RoadmapOf } from './parts/option/roadmaps';
import { TALK_DESK, type TalkDesk } from './parts/talk/talk-desk';
import { SOURCE_BOOK, type SourceBook } from './parts/source/source-book';
import { caseFeature } from './store/case/case.feature';
import { clockFeature } from './store/clock/clock.feature';
import { CurrentConsultation } from './store/consultation/consultation';
import { KnowledgeLibrary } from './store/knowledge';
import { pause } from './store/pause';
import { CurrentRole } from './store/settings/current-role';
import { mayOpen } from './store/settings/role-may';
import { settingsFeature } from './store/settings/settings.feature';
import { talkActions } from './store/talk/talk-actions';
import { talkFeature } from './store/talk/talk.feature';
import { Announcer } from './ui/announcer/announcer';
import { Words } from './words/words';

/** Parts know no store: here the application gives them who is looking and where sources are looked up. */
export function providePartPorts(): Provider[] {
  return [
    { provide: AUDIENCE, useFactory: () => inject(Store).selectSignal(settingsFeature.selectAudience) },
    {
      provide: OPEN_TOPICS,
      useFactory: () => {
        const store = inject(Store);
        const opened = store.selectSignal(talkFeature.selectOpened);
        const mayLeave = store.selectSignal(talkFeature.selectMayLeave);
        const printing = inject(PRINTING);
        const current = inject(CurrentRole);
        return computed(() => {
          const { response, survival, sideEffects } = printing() ? mayLeave() : opened();
          const told = current.maySee('survival');
          return {
            response: told && response !== null,
            survival: told && survival !== null,
            sideEffects: sideEffects !== null,
          };
        });
      },
    },
    {
      provide: ROLE_LIMITS,
      useFactory: () => {
        const current = inject(CurrentRole);
        return computed((): RoleLimits => {
          const role = current.role();
          return { mayOpen: (place) => mayOpen(role, place), survival: current.maySee('survival') };
        });
      },
    },
    { provide: TALK_DESK, useFactory: talkOfTheOpenCase },
    {
      provide: MEDICINE_NAMES,
      useFactory: (): MedicineNames => {
        const library = inject(KnowledgeLibrary);
        return (drugId) => library.knowledge()?.drugs.find(({ id }) => id === drugId)?.name ?? null;
      },
    },
    { provide: ROADMAPS, useFactory: roadmapsOfTheOpenCase },
    {
      provide: SOURCE_BOOK,
      useFactory: (): SourceBook => {
        const library = inject(KnowledgeLibrary);
        const of = (id: string, { sources }: { sources: readonly Source[] }) =>
          sources.find((one) => one.id === id) ?? null;
        return {
          held: (id) => of(id, { sources: library.evidence()?.sources ?? [] }),
          find: async (id) =>
            of(id, await library.loadEvidence()) ??
            of(id, await library.loadCare()) ??
            of(id, await library.loadAbout()),
        };
      },
    },
  ];
}

/** What the person answers is dated, told to those who listen, and belongs to the case. */
function talkOfTheOpenCase(): TalkDesk {
  const store = inject(Store);
  const words = inject(Words);
  const announcer = inject(Announcer);
  const record = store.selectSignal(caseFeature.selectRecord);
  const today = store.selectSignal(clockFeature.selectToday);
  return {
    answers: store.selectSignal(talkFeature.selectAnswers),
    person: computed(() => {
      const label = record()?.label ?? '';
      return label === '' ? words.of('talk.you') : label;
    }),
    tell: (topic, answer) => {
      store.dispatch(
        answer === null
          ? talkActions.topicClosed({ topic, day: today() })
          : talkActions.topicAnswered({ topic, answer, day: today() }),
      );
      announcer.say(
        words.of(answer === 'yes' || answer === 'little' ? 'talk.nowOpen' : 'talk.nowClosed', {
          topic: words.of(`talk.topic.${topic}`),
        }),
      );
    },
    choose: (topic, seenBy) => {
      store.dispatch(talkActions.onlookerChosen({ topic, seenBy }));
    },
  };
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
