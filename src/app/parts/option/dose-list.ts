import { Component, computed, inject, input } from '@angular/core';
import type { View } from '../../../domain/logic/verdict';
import type { Drug } from '../../../domain/treatment/drug';
import { givenTo } from '../../../domain/treatment/given-to';
import type { DrugDose } from '../../../domain/treatment/drug-dose';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';
import { Sayable } from '../fact/sayable';
import { SourceLink } from '../source/source-link';
import { DoseSteps } from './dose-steps';
import { givenDose } from './given-dose';

/** The labelled dose of each drug that is given to this person, what the label says of less, and what was found of a lower start. */
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
  /** By drug: the option's own dose, else the label's; what the label says of less is for professionals. */
  protected readonly doses = computed(() =>
    this.#given().flatMap(({ drugId }) => {
      const label = this.labels().find((one) => one.drugId === drugId);
      const own = this.option().doses.find((one) => one.drugId === drugId);
      const dose = own ?? label;
      if (!dose || !isShown(dose.checked, this.audience())) return [];
      const { labelled, sourceId, checked } = dose;
      const reductions = own?.reductions ?? null;
      if (!this.#sayable.of(labelled, reductions)) return [];
      const professional = this.audience() === 'clinician';
      return [
        {
          drugId,
          drug: this.#named(drugId),
          labelled,
          reductions,
          steps: professional ? (label?.steps ?? []) : [],
          lowerStart: professional ? (label?.lowerStart ?? []).filter(({ found }) => this.#sayable.of(found)) : null,
          lookedFor: checked
            ? this.#words.of('sheet.lowerStart.noneOn', { on: this.#words.day(checked.on) })
            : this.#words.of('sheet.lowerStart.none'),
          sourceId,
          checked,
        },
      ];
    }),
  );
  /** Drugs of which no labelled dose was read, as the option gives them. */
  protected readonly schedule = computed(() => {
    const told = new Set(this.doses().map(({ drugId }) => drugId));
    return this.#given()
      .filter(({ drugId }) => !told.has(drugId))
      .map(({ drugId, dose, schedule }) => ({
        drug: this.#named(drugId),
        dose: givenDose(this.#words, dose),
        schedule,
      }));
  });

  #drug(id: string): Drug | undefined {
    return this.drugs().find((one) => one.id === id);
  }

  #named(id: string): string {
    const drug = this.#drug(id);
    return drug ? this.#words.text(drug.name) : id;
  }
}
