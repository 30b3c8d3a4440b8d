import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { dayAfter } from '../../../../domain/navigation/day-after';
import { handOffNote } from '../../../../domain/navigation/hand-off-note';
import { longestNote } from '../../../../domain/navigation/longest';
import { type Task, taskOwners } from '../../../../domain/navigation/task';
import { type Language, languages } from '../../../../i18n/language';
import { DocumentPage } from '../../../documents/document-page';
import { Writers } from '../../../documents/writers';
import { plainText, written } from '../../../documents/written-document';
import { caseFeature } from '../../../store/case/case.feature';
import { clockFeature } from '../../../store/clock/clock.feature';
import { CurrentCare } from '../../../store/care/current-care';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { newId } from '../../../store/new-id';
import { Icon } from '../../../ui/icon/icon';
import { bothLanguages } from '../../../words/words-in';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { handOffCase } from './hand-off-case';

/** Days until whoever takes over has confirmed, where nobody says another day. */
const usualDays = 1;

/** What the next one must know: the note as it is copied or printed, own words first, and the hand-over as a task. */
@Component({
  selector: 'tandem-hand-off-view',
  imports: [DocumentPage, Icon, WordsPipe],
  providers: [Writers],
  templateUrl: './hand-off-view.html',
  styleUrl: './hand-off-view.scss',
})
export class HandOffView {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #writers = inject(Writers);
  readonly #loadBoth = bothLanguages();
  readonly #case = handOffCase();
  readonly #desk = this.#store.selectSignal(caseFeature.selectDesk);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);

  protected readonly longest = longestNote;
  protected readonly languages = languages;
  protected readonly owners = taskOwners.filter((one) => one !== 'person' && one !== 'family');
  protected readonly ownWords = computed(() => this.#desk().handOff);
  readonly #chosen = signal<Language | null>(null);
  readonly #both = signal(false);
  protected readonly missed = signal(false);
  protected readonly language = computed(() => this.#chosen() ?? this.#words.language());
  /** What came of the last press. */
  protected readonly said = signal('');
  protected readonly handedOver = signal('');
  protected readonly to = signal<Task['owner']>('navigator');
  readonly #typedDue = signal<string | null>(null);
  protected readonly due = computed(() => this.#typedDue() ?? dayAfter(this.#today(), usualDays));

  protected readonly documents = computed(() => {
    const language = this.language();
    const of = this.#case();
    if (!of || (language !== this.#words.language() && !this.#both())) return null;
    return [written(handOffNote(of), this.#writers.of(language, 'clinician').phrases)];
  });

  constructor() {
    // Calls are named after the plan that was open.
    inject(CurrentCare).fetch();
  }

  protected async choose(language: Language): Promise<void> {
    this.#chosen.set(language);
    this.missed.set(false);
    if (language === this.#words.language() || this.#both()) return;
    try {
      await this.#loadBoth();
      this.#both.set(true);
    } catch {
      this.missed.set(true);
    }
  }

  protected say(handOff: string): void {
    if (handOff.trim() !== this.ownWords())
      this.#store.dispatch(navigatorPageActions.partSaid({ said: { handOff: handOff.trim() } }));
  }

  protected give(value: string): void {
    const to = this.owners.find((one) => one === value);
    if (to) this.to.set(to);
    this.handedOver.set('');
  }

  protected fix(due: string): void {
    this.#typedDue.set(due === '' ? null : due);
    this.handedOver.set('');
  }

  protected handOver(): void {
    const role = this.#words.of(`tasks.owner.${this.to()}`);
    const task: Task = {
      id: newId(),
      what: this.#words.of('handOff.task'),
      of: { kind: 'own', id: null },
      owner: this.to(),
      ownerName: '',
      due: this.due(),
      created: this.#today(),
      done: null,
      outcome: '',
      dropped: false,
    };
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { tasks: [task] } }));
    this.handedOver.set(this.#words.of('handOff.given', { role, day: this.#words.day(this.due()) }));
  }

  protected async copy(): Promise<void> {
    const [document] = this.documents() ?? [];
    if (!document) return;
    this.said.set('');
    try {
      await navigator.clipboard.writeText(plainText(document));
      this.said.set(this.#words.of('handOff.copied'));
    } catch {
      this.said.set(this.#words.of('handOff.notCopied'));
    }
  }

  protected print(): void {
    window.print();
  }
}
