import { Injectable, type Signal, computed, inject } from '@angular/core';
import { type MemoizedSelector, Store, createSelector } from '@ngrx/store';
import type { consult } from '../../../domain/consultation/consult';
import type { Consultation } from '../../../domain/consultation/consultation';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import { caseFeature } from '../case/case.feature';
import { clockFeature } from '../clock/clock.feature';
import { KnowledgeLibrary } from '../knowledge';
import { settingsFeature } from '../settings/settings.feature';

type ConsultationSelector = MemoizedSelector<object, Consultation | null>;

const made = new WeakMap<Knowledge, ConsultationSelector>();

/**
 * The selector of the consultation for one loaded knowledge: computed again only when the record, the site's settings or
 * the day changes. null: no case is open. The engine is an argument, because it is loaded with the knowledge.
 */
export function selectConsultation(knowledge: Knowledge, engine: typeof consult): ConsultationSelector {
  const held = made.get(knowledge);
  if (held) return held;
  const selectHere = createSelector(
    caseFeature.selectRecord,
    settingsFeature.selectSite,
    clockFeature.selectToday,
    (record, site, day): Consultation | null => (record ? engine(record, site, day, knowledge) : null),
  );
  made.set(knowledge, selectHere);
  return selectHere;
}

/** What the record alone says, without the other medicines: `CurrentConsultation` is what pages read. */
@Injectable({ providedIn: 'root' })
export class RecordConsultation {
  readonly #library = inject(KnowledgeLibrary);
  readonly #state = inject(Store).selectSignal((state: object) => state);

  readonly consultation: Signal<Consultation | null> = computed(() => {
    const knowledge = this.#library.knowledge();
    const engine = this.#library.consult();
    return knowledge && engine ? selectConsultation(knowledge, engine)(this.#state()) : null;
  });
}
