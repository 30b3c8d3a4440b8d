import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { carePlanFor } from '../../../../domain/side-effects/care-plan-for';
import type { TreatmentOption } from '../../../../domain/treatment/option';
import { UrgentSigns } from '../../../parts/care-plan/urgent-signs';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { libraryPath } from '../sections';

/** The side effects to expect from an option, each with its plan, and the signs that need help now. */
@Component({
  selector: 'tandem-option-care',
  imports: [RouterLink, UrgentSigns, WordsPipe],
  templateUrl: './option-care.html',
  styleUrl: './option-rules.scss',
})
export class OptionCare {
  readonly option = input.required<TreatmentOption>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);
  readonly #threshold = inject(Store).selectSignal(settingsFeature.selectFeverThreshold);
  protected readonly path = libraryPath;
  protected readonly fever = computed(() => Number(this.#threshold()));
  protected readonly care = computed(() => {
    const [care, evidence] = [this.#library.care(), this.#library.evidence()];
    if (!care || !evidence) return null;
    const { expected, goNow } = carePlanFor(this.option(), evidence, care, 'clinician');
    const plans = expected.map(({ plan, effects }) => ({
      id: plan.id,
      name: this.#words.text(plan.name),
      plain: this.#words.text(plan.plain),
      effect: effects[0]?.effect.id ?? plan.effects[0] ?? null,
    }));
    return { plans, goNow };
  });

  constructor() {
    // The plans are a part of their own: fetched with the first option that is opened; without them the section is absent.
    effect(() => {
      this.#library.loadCare().catch(() => null);
    });
  }
}
