import { Injectable, computed, inject, type Signal } from '@angular/core';
import { Store, createSelector, type MemoizedSelector } from '@ngrx/store';
import { consult } from '../../../domain/consultation/consult';
import type { Consultation } from '../../../domain/consultation/consultation';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import { caseFeature } from '../case/case.feature';
import { clockFeature } from '../clock/clock.feature';
import { KnowledgeLibrary } from '../knowledge';
import { settingsFeature } from '../settings/settings.feature';

/** The selector that hands out the consultation of the open case; made for a knowledge, because knowledge is no state. */
export function selectConsultationWith(knowledge: Knowledge): MemoizedSelector<object, Consultation | null> {
  return createSelector(
    caseFeature.selectRecord,
    settingsFeature.selectSite,
    clockFeature.selectToday,
    (record, site, today) => (record ? consult(record, site, today, knowledge) : null),
  );
}

/** The consultation of the open case, computed once a change and read by every screen. */
@Injectable({ providedIn: 'root' })
export class CurrentConsultation {
  readonly #store = inject(Store);
  readonly #library = inject(KnowledgeLibrary);
  readonly #selected = computed(() => {
    const knowledge = this.#library.knowledge();
    return knowledge ? this.#store.selectSignal(selectConsultationWith(knowledge)) : null;
  });

  /** null: no case is open, or the knowledge is still being loaded. */
  readonly consultation: Signal<Consultation | null> = computed(() => this.#selected()?.() ?? null);
}
