import { Component, afterNextRender, computed, inject, linkedSignal, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Medicine } from '../../../domain/patient/record';
import { type Severity, severities } from '../../../domain/treatment/interactions/interaction-class';
import { DrugPick, type PickedDrug } from '../../parts/therapy/drug-pick';
import { patientPageActions } from '../../store/case/patient-page-actions';
import { CurrentMedicines } from '../../store/consultation/medicines';
import { Announcer } from '../../ui/announcer/announcer';
import { Icon } from '../../ui/icon/icon';
import { whenIdle } from '../../ui/when-idle';
import type { PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AnswerPick } from './answer-pick';
import { RecordDesk } from './record-desk';

/** What is told of a medicine beside the open options; worst null: nobody has looked. */
interface WorstOf {
  worst: Severity | null;
  said: string;
}

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

  readonly #announcer = inject(Announcer);
  readonly #current = inject(CurrentMedicines);

  protected readonly drugs = this.#current.named;
  protected readonly understood = (name: string) => this.#current.understands(name);
  readonly #medicines = computed(() => this.#desk.record().medicines);
  /** Whether a list was asked for before its first medicine. */
  readonly #listing = linkedSignal({ source: this.#medicines, computation: () => false });

  /** The list before the last removal, and the sentence that says what went. */
  protected readonly lastRemoved = signal<{ before: Medicine[]; sentence: string } | null>(null);

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
      const said = drug?.name.en === name ? this.#words.text(drug.name) : name;
      return { place, name: said, ...this.#reading(place, said) };
    }),
  );

  constructor() {
    // What is entered can be said at once to be known or not, so the lists are wanted as soon as the page stands.
    afterNextRender(() => {
      whenIdle(() => {
        this.#current.fetch();
      });
    });
  }

  /** Whether a medicine is known to the interaction lists, and as what; nothing until they are fetched. */
  #reading(place: number, name: string): { known: string; severity: WorstOf | null; unknown: string } {
    const read = this.#current.beside()?.medicines?.[place];
    if (!read) return { known: '', severity: null, unknown: '' };
    const names = read.ingredients.flatMap((id) => this.drugs().find((drug) => drug.id === id)?.name ?? []);
    const list = this.#words.list(names.map((one) => this.#words.text(one)));
    const same = list.toLowerCase() === name.toLowerCase();
    return {
      severity: list && this.#desk.seesStatus() ? this.#severity(read.name) : null,
      known: list && this.#words.of(same ? 'patient.medicines.known' : 'patient.medicines.knownAs', { names: list }),
      unknown:
        list === ''
          ? this.#words.of('patient.medicines.notKnown')
          : read.notChecked.length > 0
            ? this.#words.of('patient.medicines.partly', { names: this.#words.list(read.notChecked) })
            : '',
    };
  }

  /** The most serious that is told of it with the options open to this person, or held by it, and with how many of them. */
  #severity(medicine: string): WorstOf | null {
    const plain = this.#desk.audience() === 'together';
    const open = (this.#desk.consultation()?.options ?? []).flatMap(({ option, status, deciding }) => {
      const counts = status === 'offered' || status === 'provisional' || deciding.kind === 'medicine';
      return counts ? (this.#current.beside()?.options.get(option.id) ?? []) : [];
    });
    // A person is told to ask and not how serious it is, so that what was not read counts as well.
    const told = open.map(({ found }) => found.flatMap((one) => (one.medicine === medicine ? one.severity : [])));
    const worst = severities.find((severity) => severity !== 'none' && told.some((list) => list.includes(severity)));
    if (worst) {
      const count = told.filter((list) => list.includes(worst)).length;
      return { worst, said: this.#words.count(`patient.medicines.worst.${plain ? 'plain' : worst}`, count) };
    }
    const unread = open.every(({ notLookedUp }) => notLookedUp.some((one) => one.medicine === medicine));
    return unread ? { worst: null, said: this.#words.of('patient.medicines.notLookedUp') } : null;
  }

  protected say(answer: string | null): void {
    this.#listing.set(answer === 'some');
    if (answer === 'some') return;
    this.#keepBefore(this.rows().map(({ name }) => name));
    this.#store.dispatch(patientPageActions.medicinesChanged({ medicines: answer === 'none' ? [] : null }));
  }

  protected add({ drug, name }: PickedDrug): void {
    const medicines = this.#medicines() ?? [];
    if (medicines.some((one) => (drug ? one.drugId === drug.id : one.name === name))) return;
    const medicine = { name: drug?.name.en ?? name, drugId: drug?.id ?? null };
    this.lastRemoved.set(null);
    this.#store.dispatch(patientPageActions.medicinesChanged({ medicines: [...medicines, medicine] }));
  }

  protected remove(place: number): void {
    const medicines = (this.#medicines() ?? []).filter((_, at) => at !== place);
    this.#keepBefore(this.rows().flatMap((row) => (row.place === place ? row.name : [])));
    this.#store.dispatch(patientPageActions.medicinesChanged({ medicines }));
    this.#listing.set(true);
  }

  protected restore(medicines: Medicine[]): void {
    this.#store.dispatch(patientPageActions.medicinesChanged({ medicines }));
    this.lastRemoved.set(null);
  }

  #keepBefore(names: readonly string[]): void {
    const before = this.#medicines() ?? [];
    if (names.length === 0) return;
    const sentence = this.#words.of('patient.medicines.removed', { names: this.#words.list(names) });
    this.lastRemoved.set({ before, sentence });
    this.#announcer.say(sentence);
  }
}
