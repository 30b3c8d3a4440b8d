import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Decision } from '../../../domain/decision/decision';
import { patientSheet } from '../../../domain/documents/patient-sheet';
import type { Topic } from '../../../domain/preference/topic';
import type { Language } from '../../../i18n/language';
import { AUDIENCE } from '../../parts/fact/audience';
import { inline } from '../../words/inline';
import { AskedTopic } from '../../parts/talk/asked-topic';
import { CurrentCare } from '../../store/care/current-care';
import { planPageActions } from '../../store/decision/plan-page-actions';
import { talkFeature } from '../../store/talk/talk.feature';
import { Notice } from '../../ui/notice/notice';
import { bothLanguages } from '../../words/words-in';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { DocumentPage } from '../../documents/document-page';
import { PlanCase } from './plan-case';
import { Writers } from '../../documents/writers';
import { type WrittenDocument, written } from '../../documents/written-document';

const tongues = ['en', 'es', 'both'] as const;
type Tongue = (typeof tongues)[number];

/** What the person takes home, as it will be printed: in English, in Spanish or in both. */
@Component({
  selector: 'tandem-sheet-view',
  imports: [AskedTopic, DocumentPage, Notice, WordsPipe],
  templateUrl: './sheet-view.html',
  styleUrl: './preview.scss',
  // Two languages take the whole width.
  host: { '[class.pages]': "tongue() !== 'both'" },
})
export class SheetView {
  readonly decision = input.required<Decision>();

  readonly #plan = inject(PlanCase);
  readonly #writers = inject(Writers);
  readonly #words = inject(Words);
  readonly #care = inject(CurrentCare);
  readonly #audience = inject(AUDIENCE);
  readonly #loadBoth = bothLanguages();
  readonly #store = inject(Store);
  readonly #mayLeave = this.#store.selectSignal(talkFeature.selectMayLeave);

  /** The person answers for themselves; in the professional's view the record holds the answers. */
  protected readonly together = computed(() => this.#audience() === 'together');

  protected readonly tongues = tongues;
  readonly #chosen = signal<Tongue | null>(null);
  /** Whether both languages are here. */
  readonly #both = signal(false);
  protected readonly missed = signal(false);
  protected readonly tongue = computed(() => this.#chosen() ?? this.#words.language());
  protected readonly topics: readonly Topic[] = ['response', 'survival', 'sideEffects'];
  protected readonly closed = computed(() => this.topics.filter((topic) => this.#mayLeave()[topic] === null));
  protected readonly closedSaid = computed(() =>
    this.closed().length === 0
      ? this.#words.of('sheet.allOpen')
      : this.#words.of('sheet.closed', {
          topics: this.#words.list(this.closed().map((topic) => inline(this.#words.of(`compare.topic.${topic}`)))),
        }),
  );
  protected readonly careMissed = this.#care.missed;

  protected readonly documents = computed((): WrittenDocument[] | null => {
    const tongue = this.tongue();
    const wanted: Language[] = tongue === 'both' ? ['en', 'es'] : [tongue];
    if (!this.#care.desk()) return null;
    if (wanted.some((one) => one !== this.#words.language()) && !this.#both()) return null;
    const pages = wanted.map((language) => {
      const writer = this.#writers.of(language, 'together');
      const of = this.#plan.sheetCase(this.decision(), writer);
      return of && written(patientSheet(of), writer.phrases);
    });
    return pages.every((page) => page !== null) ? pages : null;
  });

  constructor() {
    this.#care.fetch();
  }

  protected async choose(tongue: Tongue): Promise<void> {
    this.#chosen.set(tongue);
    this.missed.set(false);
    if (tongue === this.#words.language() || this.#both()) return;
    try {
      await this.#loadBoth();
      this.#both.set(true);
    } catch {
      this.missed.set(true);
    }
  }

  protected print(): void {
    this.#store.dispatch(planPageActions.documentTaken({ document: 'sheet' }));
    window.print();
  }
}
