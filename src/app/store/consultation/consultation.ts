import { Injectable, type Signal, computed, inject } from '@angular/core';
import type { Consultation } from '../../../domain/consultation/consultation';
import { withMedicines } from '../../../domain/consultation/with-medicines';
import { CurrentMedicines } from './medicines';
import { RecordConsultation } from './record-consultation';

/**
 * What every page reads: the consultation of the open case, null until the knowledge is loaded and a case is open. Until the lists
 * of interactions are fetched, which a case with medicines does at once, nothing is held by a medicine.
 */
@Injectable({ providedIn: 'root' })
export class CurrentConsultation {
  readonly #record = inject(RecordConsultation).consultation;
  readonly #beside = inject(CurrentMedicines).beside;

  readonly consultation: Signal<Consultation | null> = computed(() => {
    const [found, beside] = [this.#record(), this.#beside()];
    return found && beside ? withMedicines(found, beside) : found;
  });
}
