import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import type { EventKind, PartialDate, Therapy } from '../../../domain/patient/record';
import { EventDates } from '../../parts/therapy/event-dates';
import { TherapyForm } from '../../parts/therapy/therapy-form';
import { TherapyList } from '../../parts/therapy/therapy-list';
import { TherapyWords } from '../../parts/therapy/therapy-words';
import { patientPageActions } from '../../store/case/patient-page-actions';
import { newId } from '../../store/new-id';
import { Announcer } from '../../ui/announcer/announcer';
import type { PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AnswerPick } from './answer-pick';
import { HistoryFacts } from './history-facts';
import { linesSoFar } from './lines-so-far';
import { RecordDesk } from './record-desk';

/** The regimens and the days they are reckoned from. "None so far" and "not known yet" are different answers. */
@Component({
  selector: 'tandem-treatment-history',
  imports: [AnswerPick, EventDates, HistoryFacts, TherapyForm, TherapyList, WordsPipe],
  templateUrl: './treatment-history.html',
  styleUrl: './treatment-history.scss',
})
export class TreatmentHistory {
  protected readonly desk = inject(RecordDesk);
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #therapies = inject(TherapyWords);
  readonly #announcer = inject(Announcer);

  readonly #held = computed(() => this.desk.record().therapies);
  protected readonly list = computed(() =>
    [...(this.#held() ?? [])].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '')),
  );
  readonly #asked = linkedSignal({ source: this.#held, computation: () => false });
  /** The regimen in the form: a held one, or a new one; null: none. */
  protected readonly inForm = signal<Therapy | null>(null);
  protected readonly isNew = computed(() => !this.list().some(({ id }) => id === this.inForm()?.id));
  /** The last press on a row, and the regimen as it was before it. */
  protected readonly last = signal<{ therapy: Therapy; sentence: string } | null>(null);
  protected readonly undo = viewChild<ElementRef<HTMLButtonElement>>('undo');
  readonly #injector = inject(Injector);
  protected readonly refused = signal('');

  protected readonly answers = computed((): PickAnswer[] =>
    ['none', 'some'].map((value) => ({ value, word: this.#words.of(`patient.therapy.answer.${value}`) })),
  );
  protected readonly answer = computed(() => {
    const held = this.#held();
    if (this.#asked() || (held && held.length > 0)) return 'some';
    return held ? 'none' : null;
  });
  protected readonly lines = computed(
    () =>
      new Map(
        linesSoFar(this.desk.record(), this.desk.today(), this.desk.drugs()).flatMap((line, place) =>
          line.regimens.map(({ therapy }) => [therapy.id, place + 1] as const),
        ),
      ),
  );

  protected say(answer: string | null): void {
    this.refused.set('');
    if (answer === 'some') {
      this.#asked.set(true);
      this.begin();
    } else if (this.list().length > 0) {
      this.refused.set(this.#words.of('patient.therapy.removeFirst'));
    } else {
      this.inForm.set(null);
      this.#keep(answer === 'none' ? [] : null);
      this.#asked.set(false);
    }
  }

  protected begin(): void {
    this.inForm.set({ id: newId(), setting: 'metastatic', drugs: [] });
  }

  protected change(id: string): void {
    this.inForm.set(this.list().find((one) => one.id === id) ?? null);
  }

  protected save(therapy: Therapy): void {
    // What a person has been through in the form, they have checked.
    this.#put({ ...therapy, proposed: undefined });
    this.inForm.set(null);
    this.last.set(null);
  }

  /** It waits to be looked through, as what a file has proposed. */
  protected put(therapy: Therapy): void {
    this.#put({ ...therapy, proposed: true });
    this.inForm.set(null);
  }

  protected cancel(): void {
    this.inForm.set(null);
    this.#asked.set(false);
  }

  protected remove(id: string): void {
    const therapy = this.list().find((one) => one.id === id);
    if (!therapy) return;
    this.#keep(this.list().filter((one) => one.id !== id));
    this.#asked.set(true);
    this.#offerUndo(therapy, 'removed');
  }

  protected confirm(id: string): void {
    const therapy = this.list().find((one) => one.id === id);
    if (!therapy) return;
    this.#put({ ...therapy, proposed: undefined });
    this.#offerUndo(therapy, 'confirmed');
  }

  protected restore(therapy: Therapy): void {
    this.#put(therapy);
    this.last.set(null);
  }

  protected date({ event, on }: { event: EventKind; on: PartialDate | null }): void {
    this.#store.dispatch(patientPageActions.eventChanged({ event, on }));
  }

  /** The pressed button is gone: the focus goes to the one that takes the press back. */
  #offerUndo(therapy: Therapy, press: 'removed' | 'confirmed'): void {
    const name = this.#therapies.name(therapy.drugs, this.desk.drugs());
    const sentence = this.#words.of(`patient.therapy.${press}`, { name });
    this.last.set({ therapy, sentence });
    this.#announcer.say(sentence);
    afterNextRender({ write: () => this.undo()?.nativeElement.focus() }, { injector: this.#injector });
  }

  #put(therapy: Therapy): void {
    this.#keep([...this.list().filter(({ id }) => id !== therapy.id), therapy]);
  }

  #keep(therapies: Therapy[] | null): void {
    this.#store.dispatch(patientPageActions.therapiesChanged({ therapies }));
  }
}
