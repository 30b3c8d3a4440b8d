import { Component, DestroyRef, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Outcome } from '../../../../domain/evidence/outcome';
import compareEn from '../../../../i18n/compare.en.json';
import sinceEn from '../../../../i18n/since.en.json';
import { FigureWords } from '../../../charts/figure-words';
import { AUDIENCE } from '../../../parts/fact/audience';
import { SinceWords } from '../../../parts/kept/since-words';
import { CasesSince, type SinceSoFar } from '../../../store/kept/cases-since';
import type { KeptLine } from '../../../store/kept/kept-state';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { clockFeature } from '../../../store/clock/clock.feature';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { Notice } from '../../../ui/notice/notice';
import { Section } from '../../../ui/section/section';
import { DayPipe } from '../../../words/day-pipe';
import { wordsHere } from '../../../words/page-words-here';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** More than these are drawn when they are asked for. */
const drawn = 5;

/** The kept cases of which something is not as it was when they were decided, with what has changed for each. */
@Component({
  selector: 'tandem-since-list',
  imports: [DayPipe, Disclosure, Notice, Section, WordsPipe],
  templateUrl: './since-list.html',
  styleUrl: './since-list.scss',
})
export class SinceList {
  /** The decided cases. */
  readonly lines = input.required<readonly KeptLine[]>();
  readonly opened = output<string>();

  readonly #words = inject(Words);
  readonly #since = inject(SinceWords);
  readonly #figures = inject(FigureWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #cases = inject(CasesSince);
  readonly #audience = inject(AUDIENCE);
  readonly #most = signal(drawn);
  readonly #today = inject(Store).selectSignal(clockFeature.selectToday);

  readonly #compareWords = wordsHere(compareEn, () => import('../../../../i18n/compare.es.json'));
  readonly #sinceWords = wordsHere(sinceEn, () => import('../../../../i18n/since.es.json'));
  protected readonly ready = computed(() => this.#compareWords() && this.#sinceWords());
  protected readonly soFar = signal<SinceSoFar>({ done: 0, all: 0, found: [] });
  protected readonly failed = signal(false);

  /** The day by which the knowledge was to be looked through, where that has passed; null: it has not. */
  protected readonly overdue = computed(() => {
    const { reviewBy } = this.#library.knowledge()?.manifest ?? {};
    return reviewBy !== undefined && this.#today() > reviewBy ? reviewBy : null;
  });
  protected readonly count = computed(() => this.#words.count('kept.count', this.lines().length));
  protected readonly isLooking = computed(() => this.soFar().done < this.soFar().all);
  /** Only once all are looked through, so that nothing moves under the hand that opens a case. */
  protected readonly rows = computed(() => {
    if (this.isLooking()) return [];
    const held = {
      options: this.#library.knowledge()?.options ?? [],
      sideEffects: this.#library.evidence()?.sideEffects ?? [],
      figure: (outcome: Outcome) => this.#figures.outcome(outcome),
      // In the shared view a list of several people tells nobody's figures.
      tells: () => this.#audience() !== 'together',
    };
    return this.soFar().found.map(({ id, label, on, decidedWith, names, changes }) => ({
      id,
      label: label || this.#words.of('banner.noLabel'),
      on,
      decidedWith,
      says: changes.map((change) => this.#since.of(change, { ...held, names })),
      count: changes.length > 0 ? this.#words.count('since.count', changes.length) : this.#words.of('since.count.none'),
    }));
  });

  protected readonly shown = computed(() => this.rows().slice(0, this.#most()));

  constructor() {
    let run = 0;
    effect(() => {
      const lines = this.lines();
      untracked(() => void this.#look(lines, ++run, () => run));
    });
    inject(DestroyRef).onDestroy(() => ++run);
  }

  protected more(): void {
    this.#most.set(Infinity);
  }

  /** Goes on until another run has begun or the page is left. */
  async #look(lines: readonly KeptLine[], run: number, latest: () => number): Promise<void> {
    this.failed.set(false);
    try {
      for await (const soFar of this.#cases.look(lines)) {
        if (run !== latest()) return;
        this.soFar.set(soFar);
      }
    } catch {
      if (run === latest()) this.failed.set(true);
    }
  }
}
