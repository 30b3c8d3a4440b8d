import { Injectable, type Signal, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Evidence, Knowledge } from '../../../domain/consultation/knowledge';
import type { View } from '../../../domain/logic/verdict';
import type { Care } from '../../../domain/side-effects/care-plan';
import { PageWords } from '../../words/page-words';
import { CurrentConsultation } from '../consultation/consultation';
import { KnowledgeLibrary } from '../knowledge';
import { settingsFeature } from '../settings/settings.feature';
import type { SitePhones } from '../settings/settings';

/** What a side-effect plan of an option is written from. */
export interface CareDesk {
  care: Care;
  evidence: Evidence;
  knowledge: Knowledge;
  /** The person; null: not consulted yet. */
  picture: View | null;
  /** The centre's limit in °C. */
  fever: number;
  phones: SitePhones;
}

/** The side-effect plans with the centre's phones and fever limit; null until plans, their words and the evidence are fetched. */
@Injectable({ providedIn: 'root' })
export class CurrentCare {
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(PageWords);
  readonly #consultation = inject(CurrentConsultation).consultation;
  readonly #store = inject(Store);
  readonly #phones = this.#store.selectSignal(settingsFeature.selectPhones);
  readonly #threshold = this.#store.selectSignal(settingsFeature.selectFeverThreshold);
  readonly #worded = signal(false);
  /** Whether they could not be fetched: said, never shown as nothing to heed. */
  readonly #missed = signal(false);
  readonly missed = this.#missed.asReadonly();

  readonly desk: Signal<CareDesk | null> = computed(() => {
    const [care, evidence, knowledge] = [this.#library.care(), this.#library.evidence(), this.#library.knowledge()];
    if (!care || !evidence || !knowledge || !this.#worded()) return null;
    const picture = this.#consultation()?.picture ?? null;
    return { care, evidence, knowledge, picture, fever: Number(this.#threshold()), phones: this.#phones() };
  });

  /** Fetches plans and words; may be called again where that failed. */
  fetch(): void {
    const words = this.#words.load(
      async () => (await import('../../../i18n/care.en.json')).default,
      () => import('../../../i18n/care.es.json'),
    );
    this.#missed.set(false);
    Promise.all([words, this.#library.loadCare(), this.#library.loadEvidence()]).then(
      () => {
        this.#worded.set(true);
      },
      () => {
        this.#missed.set(true);
      },
    );
  }
}
