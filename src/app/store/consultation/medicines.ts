import { Injectable, type Signal, computed, effect, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { besideMedicines, type BesideMedicines } from '../../../domain/consultation/beside-medicines';
import type { Drug } from '../../../domain/treatment/drug';
import { namedMedicines } from '../../../domain/treatment/interactions/ingredient';
import { interactionBook } from '../../../domain/treatment/interactions/interactions';
import { caseFeature } from '../case/case.feature';
import { KnowledgeLibrary } from '../knowledge';
import { RecordConsultation } from './record-consultation';

/** The other medicines of the open case beside every option; null until the interaction lists are fetched. */
@Injectable({ providedIn: 'root' })
export class CurrentMedicines {
  readonly #library = inject(KnowledgeLibrary);
  readonly #record = inject(Store).selectSignal(caseFeature.selectRecord);
  readonly #consultation = inject(RecordConsultation).consultation;
  readonly #medicines = computed(() => this.#record()?.medicines ?? null);

  readonly #held = computed(() => {
    const knowledge = this.#library.knowledge();
    const interactions = this.#library.interactions();
    return knowledge && interactions ? { ...knowledge, ...interactions } : null;
  });
  readonly #book = computed(() => {
    const held = this.#held();
    return held ? interactionBook(held) : null;
  });

  /** Everything that a list of medicines may name; the library's drugs alone until the lists are fetched. */
  readonly named: Signal<readonly Drug[]> = computed(() => {
    const held = this.#held();
    return held ? namedMedicines(held) : (this.#library.knowledge()?.drugs ?? []);
  });

  readonly beside: Signal<BesideMedicines | null> = computed(() => {
    const held = this.#held();
    const book = this.#book();
    const picture = this.#consultation()?.picture ?? null;
    return held && book ? besideMedicines({ medicines: this.#medicines() }, held.options, book, picture) : null;
  });

  constructor() {
    // What a person takes may hold an option: with medicines on record the lists are wanted before any option is spoken of.
    effect(() => {
      if (this.#library.knowledge() && (this.#medicines()?.length ?? 0) > 0) this.fetch();
    });
  }

  /** Whether a name says what it is made of. */
  understands(name: string): boolean {
    return (this.#book()?.read({ name, drugId: null }).ingredients.length ?? 0) > 0;
  }

  /** Fetches the lists; where they cannot be fetched, nothing reads as checked. */
  fetch(): void {
    this.#library.loadInteractions().catch(() => null);
  }
}
