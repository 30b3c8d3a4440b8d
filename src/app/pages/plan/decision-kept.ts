import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Decision } from '../../../domain/decision/decision';
import { FigureWords } from '../../charts/figure-words';
import { AUDIENCE } from '../../parts/fact/audience';
import { capital } from '../../words/inline';
import { DecisionWords } from '../../parts/kept/decision-words';
import { type SinceHeld, SinceWords } from '../../parts/kept/since-words';
import { KnowledgeLibrary } from '../../store/knowledge';
import { planPageActions } from '../../store/decision/plan-page-actions';
import { talkFeature } from '../../store/talk/talk.feature';
import { Notice } from '../../ui/notice/notice';
import { DayPipe } from '../../words/day-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { PlanCase } from './plan-case';

/** A decision that was taken: what, why, who was there, what it rests on, and what is not any more as it was then. */
@Component({
  selector: 'tandem-decision-kept',
  imports: [DayPipe, Notice, RouterLink, WordsPipe],
  templateUrl: './decision-kept.html',
  styleUrl: './decision-kept.scss',
})
export class DecisionKept {
  readonly decision = input.required<Decision>();
  /** Whether it is the last one. */
  readonly holds = input.required<boolean>();
  /** Whether another one is being written. */
  readonly writing = input.required<boolean>();

  readonly #plan = inject(PlanCase);
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #audience = inject(AUDIENCE);
  readonly #decisions = inject(DecisionWords);
  readonly #since = inject(SinceWords);
  readonly #opened = this.#store.selectSignal(talkFeature.selectOpened);

  readonly #options = computed(() => this.#library.knowledge()?.options ?? []);
  readonly #held = computed((): SinceHeld => ({
    options: this.#options(),
    sideEffects: this.#library.evidence()?.sideEffects ?? [],
    names: this.decision().pinned.names ?? {},
    figure: (outcome) => this.#figures.outcome(outcome),
    // A professional may have opened more for themselves than the person has.
    tells: (topic) => this.#audience() !== 'together' || this.#opened()[topic] !== null,
  }));
  protected readonly choice = computed(() =>
    this.#decisions.choice(this.decision().choice, this.#options(), this.decision().pinned.names),
  );
  protected readonly declined = computed(() =>
    this.decision().declined.map(({ optionId, reason, words }) => ({
      name: this.#name(optionId),
      reason: reason === 'other' ? words : this.#words.of(`decision.plain.reason.${reason}`),
      words: reason === 'other' ? '' : words,
    })),
  );
  protected readonly discussed = computed(() =>
    this.#words.list(this.decision().discussed.map((id) => this.#name(id))),
  );
  protected readonly present = computed(() =>
    capital(
      this.#words.list(
        this.decision().present.map((role) =>
          this.#words.of(`decision.${this.#audience() === 'together' ? 'plain.' : ''}role.${role}`),
        ),
      ),
    ),
  );
  protected readonly newVersion = computed(() => {
    const { version } = this.#library.knowledge()?.manifest ?? {};
    const { version: pinned } = this.decision().pinned;
    return version !== undefined && version !== pinned
      ? this.#words.of('decision.newVersion', { pinned, version })
      : '';
  });
  protected readonly changes = computed(() =>
    this.holds() ? this.#plan.changesOf(this.decision()).map((change) => this.#since.of(change, this.#held())) : [],
  );
  protected readonly changed = computed(() => this.newVersion() !== '' || this.changes().length > 0);
  protected readonly unchanged = computed(() => this.newVersion() !== '' && this.changes().length === 0);

  protected next(): void {
    this.#store.dispatch(planPageActions.nextBegun({ from: this.decision() }));
  }

  protected withdraw(): void {
    this.#store.dispatch(planPageActions.decisionWithdrawn({ id: this.decision().id }));
  }

  #name(id: string): string {
    return this.#decisions.option(id, this.#options(), this.decision().pinned.names);
  }
}
