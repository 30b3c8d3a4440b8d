import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { ChangeSince } from '../../../domain/decision/changes-since';
import type { Decision } from '../../../domain/decision/decision';
import { effectOfQuestion } from '../../../domain/decision/pinned-now';
import type { Outcome } from '../../../domain/evidence/outcome';
import { shownFigure } from '../../../domain/evidence/shown-figure';
import { FigureWords } from '../../charts/figure-words';
import { AUDIENCE } from '../../parts/fact/audience';
import { capital, inline } from '../../parts/fact/inline';
import { KnowledgeLibrary } from '../../store/knowledge';
import { planPageActions } from '../../store/decision/plan-page-actions';
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

  protected readonly choice = computed(() => {
    const { choice } = this.decision();
    return choice.kind === 'option' ? this.#name(choice.optionId) : this.#words.of(`decision.plain.${choice.kind}`);
  });
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
    this.holds() ? this.#plan.changesOf(this.decision()).map((change) => this.#said(change)) : [],
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
    const option = this.#library.knowledge()?.options.find((one) => one.id === id);
    if (!option) return id;
    return this.#words.text(this.#audience() === 'together' ? option.plainName : option.name);
  }

  #said(change: ChangeSince): string {
    const option = this.#name(change.optionId);
    if (change.kind === 'gone') return this.#words.of('decision.changed.gone', { option });
    if (change.kind === 'status') {
      const status = (of: string) => inline(this.#words.of(`status.${of}`));
      return this.#words.of('decision.changed.status', {
        option,
        from: status(change.from),
        to: status(change.to),
      });
    }
    return this.#words.of('decision.changed.figure', {
      option,
      question: inline(this.#question(change.question)),
      from: this.#figure(change.from),
      to: this.#figure(change.to),
    });
  }

  #question(question: string): string {
    const asked = effectOfQuestion(question);
    if (!asked) return this.#words.of(`compare.${question}`);
    const effect = this.#library.evidence()?.sideEffects.find(({ id }) => id === asked.effect);
    const name = effect ? this.#words.text(effect.name) : asked.effect;
    return asked.severe ? this.#words.of('decision.severe', { name: inline(name) }) : name;
  }

  #figure(outcome: Outcome): string {
    const figure = shownFigure(outcome, { outOf: 100, precision: 'exact' });
    return figure ? inline(this.#figures.whole(figure)) : inline(this.#figures.absent('notInStudy'));
  }
}
