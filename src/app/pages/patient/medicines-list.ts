import { Component, computed, inject, linkedSignal } from '@angular/core';
import { Store } from '@ngrx/store';
import { DrugPick, type PickedDrug } from '../../parts/therapy/drug-pick';
import { patientPageActions } from '../../store/case/patient-page-actions';
import { Icon } from '../../ui/icon/icon';
import type { PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AnswerPick } from './answer-pick';
import { RecordDesk } from './record-desk';

/** The medicines besides cancer treatment. None is an answer; not known is another. */
@Component({
  selector: 'tandem-medicines-list',
  imports: [AnswerPick, DrugPick, Icon, WordsPipe],
  templateUrl: './medicines-list.html',
  styleUrl: './medicines-list.scss',
})
export class MedicinesList {
  readonly #desk = inject(RecordDesk);
  readonly #store = inject(Store);
  readonly #words = inject(Words);

  protected readonly drugs = this.#desk.drugs;
  readonly #medicines = computed(() => this.#desk.record().medicines);
  /** Whether a list was asked for before its first medicine. */
  readonly #listing = linkedSignal({ source: this.#medicines, computation: () => false });

  protected readonly answers = computed((): PickAnswer[] =>
    ['none', 'some'].map((value) => ({ value, word: this.#words.of(`patient.medicines.${value}`) })),
  );
  protected readonly answer = computed(() => {
    const medicines = this.#medicines();
    if (this.#listing() || (medicines && medicines.length > 0)) return 'some';
    return medicines ? 'none' : null;
  });
  protected readonly rows = computed(() =>
    (this.#medicines() ?? []).map(({ name, drugId }, place) => {
      const drug = this.drugs().find(({ id }) => id === drugId);
      return { place, name: drug ? this.#words.text(drug.name) : name, checked: drug !== undefined };
    }),
  );

  protected say(answer: string | null): void {
    this.#listing.set(answer === 'some');
    if (answer === 'some') return;
    this.#store.dispatch(patientPageActions.medicinesChanged({ medicines: answer === 'none' ? [] : null }));
  }

  protected add({ drug, name }: PickedDrug): void {
    const medicines = this.#medicines() ?? [];
    if (medicines.some((one) => (drug ? one.drugId === drug.id : one.name === name))) return;
    const medicine = { name: drug?.name.en ?? name, drugId: drug?.id ?? null };
    this.#store.dispatch(patientPageActions.medicinesChanged({ medicines: [...medicines, medicine] }));
  }

  protected remove(place: number): void {
    const medicines = (this.#medicines() ?? []).filter((_, at) => at !== place);
    this.#store.dispatch(patientPageActions.medicinesChanged({ medicines }));
    this.#listing.set(true);
  }
}
