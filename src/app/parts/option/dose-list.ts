import { Component, computed, inject, input } from '@angular/core';
import type { View } from '../../../domain/logic/verdict';
import type { Drug } from '../../../domain/treatment/drug';
import { givenTo } from '../../../domain/treatment/given-to';
import type { DrugDose } from '../../../domain/treatment/drug-dose';
import type { DoseNote, TreatmentOption } from '../../../domain/treatment/option';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';
import { Sayable } from '../fact/sayable';
import { SourceLink } from '../source/source-link';
import { DoseSteps } from './dose-steps';
import { givenDose } from './given-dose';

/** The labelled dose of each drug that is given to this person, what the label says of less, and what was found of a lower start. Nobody's drug is left out. */
@Component({
  selector: 'tandem-dose-list',
  imports: [DoseSteps, SourceLink, TextPipe, WordsPipe],
  templateUrl: './dose-list.html',
  styleUrl: './dose-list.scss',
})
export class DoseList {
  readonly option = input.required<TreatmentOption>();
  readonly labels = input.required<readonly DrugDose[]>();
  readonly drugs = input.required<readonly Drug[]>();
  /** null: nobody in particular, all of the option's drugs. */
  readonly person = input.required<View | null>();

  readonly #words = inject(Words);
  readonly #sayable = inject(Sayable);
  protected readonly audience = inject(AUDIENCE);

  readonly #given = computed(() => givenTo(this.person(), this.option().drugs, (id) => this.#drug(id)));
  /** One entry a drug that is given, whether or not its dose may stand here: the option's own dose, else the label's. */
  protected readonly entries = computed(() =>
    this.#given().map(({ drugId, dose, schedule }) => ({
      drugId,
      drug: this.#named(drugId),
      dose: this.#dose(drugId),
      /** As the option gives it, where no labelled dose was read; for professionals. */
      given:
        this.audience() === 'clinician' && !this.#held(drugId) && this.#sayable.of(schedule)
          ? { dose: givenDose(this.#words, dose), schedule }
          : null,
    })),
  );

  #own(drugId: string): DoseNote | undefined {
    return this.option().doses.find((one) => one.drugId === drugId);
  }

  #label(drugId: string): DrugDose | undefined {
    return this.labels().find((one) => one.drugId === drugId);
  }

  #held(drugId: string): DoseNote | DrugDose | undefined {
    return this.#own(drugId) ?? this.#label(drugId);
  }

  /** null: nothing is held, or it is not for who is looking. What the label says of less in figures is for professionals. */
  #dose(drugId: string) {
    const held = this.#held(drugId);
    if (!held || !isShown(held.checked, this.audience())) return null;
    const professional = this.audience() === 'clinician';
    const plain = 'plain' in held ? held.plain : undefined;
    const labelled = professional ? held.labelled : (plain ?? held.labelled);
    const reductions = this.#own(drugId)?.reductions ?? null;
    if (!this.#sayable.of(labelled)) return null;
    const steps = this.#label(drugId)?.steps ?? [];
    const { sourceId, checked } = held;
    return {
      labelled,
      reductions: professional && this.#sayable.of(reductions) ? reductions : null,
      steps: professional ? steps : [],
      /** What is held back from a patient is not "none". */
      noneLower: professional && steps.length === 0 && reductions === null,
      lowerStart: professional
        ? (this.#label(drugId)?.lowerStart ?? []).filter(({ found }) => this.#sayable.of(found))
        : null,
      lookedFor: checked
        ? this.#words.of('sheet.lowerStart.noneOn', { on: this.#words.day(checked.on) })
        : this.#words.of('sheet.lowerStart.none'),
      sourceId,
      checked,
    };
  }

  #drug(id: string): Drug | undefined {
    return this.drugs().find((one) => one.id === id);
  }

  #named(id: string): string {
    const drug = this.#drug(id);
    return drug ? this.#words.text(drug.name) : id;
  }
}
