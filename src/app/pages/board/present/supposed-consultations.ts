import { Injectable, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { besideMedicines } from '../../../../domain/consultation/beside-medicines';
import type { Consultation } from '../../../../domain/consultation/consultation';
import { withMedicines } from '../../../../domain/consultation/with-medicines';
import type { PatientRecord } from '../../../../domain/patient/record';
import { interactionBook } from '../../../../domain/treatment/interactions/interactions';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { type SupposedFact, supposing } from './supposed-fact';

/** What Tandem would say if a fact were different, with the other medicines of the person looked at as ever. */
@Injectable()
export class SupposedConsultations {
  readonly #library = inject(KnowledgeLibrary);
  readonly #site = inject(Store).selectSignal(settingsFeature.selectSite);
  readonly #book = computed(() => {
    const [knowledge, interactions] = [this.#library.knowledge(), this.#library.interactions()];
    return knowledge && interactions ? interactionBook({ ...knowledge, ...interactions }) : null;
  });

  /** null: the knowledge is not loaded. @param day ISO day of the meeting */
  of(record: PatientRecord, supposed: SupposedFact, day: string): Consultation | null {
    const [knowledge, consult] = [this.#library.knowledge(), this.#library.consult()];
    if (!knowledge || !consult) return null;
    const changed = supposing(record, supposed, day);
    const found = consult(changed, this.#site(), day, knowledge);
    const book = this.#book();
    if (!book || (record.medicines?.length ?? 0) === 0) return found;
    const options = found.options.map(({ option }) => option);
    return withMedicines(found, besideMedicines(changed, options, book, found.picture));
  }
}
