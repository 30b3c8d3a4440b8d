import { Component, ElementRef, Injector, afterNextRender, computed, effect, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { caseChange } from '../../../domain/case-file/case-change';
import { VisitQuestions } from '../../parts/desk/visit-questions';
import { caseFeature } from '../../store/case/case.feature';
import { historyActions } from '../../store/case/history-actions';
import { clockFeature } from '../../store/clock/clock.feature';
import { CurrentQuestions } from '../../store/desk/current-questions';
import { Notice } from '../../ui/notice/notice';
import { WordsPipe } from '../../words/words-pipe';
import { DecisionForm } from './decision-form';
import { DecisionKept } from './decision-kept';
import { PlanCase } from './plan-case';

/** The decision that holds, those before it, and the one that is being written. */
@Component({
  selector: 'tandem-decision-view',
  imports: [DecisionForm, DecisionKept, Notice, VisitQuestions, WordsPipe],
  template: `@if (!questions.isEmpty()) {
      @defer (on immediate) {
        <tandem-visit-questions
          class="no-print"
          [list]="questions.list()"
          [unclear]="questions.unclear()"
          [today]="today()"
          (settled)="questions.settle($event.question, $event.state)"
          (noted)="questions.note($event.question, $event.answer)"
        />
      }
    }
    @if (takenBack()) {
      <tandem-notice class="no-print" role="status" [sentence]="'decision.plain.withdrawn' | words">
        <button type="button" class="btn small" (click)="undo()">{{ 'decision.plain.undo' | words }}</button>
      </tandem-notice>
    }
    @if (writes()) {
      <tandem-decision-form />
    }
    @for (decision of kept(); track decision.id; let first = $first) {
      <tandem-decision-kept [decision]="decision" [holds]="first" [writing]="writes()" />
    }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
    }
  `,
})
export class DecisionView {
  readonly #store = inject(Store);
  readonly #plan = inject(PlanCase);
  protected readonly questions = inject(CurrentQuestions);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #undo = this.#store.selectSignal(caseFeature.selectUndo);
  /** Whether the last thing that was done took a decision or its draft back: then it is told how it comes back. */
  protected readonly takenBack = computed(() => {
    const step = this.#undo();
    const kind = step && caseChange(step)?.kind;
    return kind === 'withdrawn' || kind === 'dropped';
  });
  /** Without a decision the form is open at once; a further one is begun. */
  protected readonly writes = computed(() => this.#plan.last() === null || this.#plan.draft() !== null);
  protected readonly kept = computed(() => [...this.#plan.decisions()].reverse());

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const injector = inject(Injector);
    let before: string | undefined | null = null;
    // What was pressed is gone with the form or the decision: the keyboard goes on at what stands there now.
    effect(() => {
      const last = this.kept()[0]?.id;
      const next = this.takenBack() ? 'tandem-notice button' : 'tandem-decision-kept [tabindex="-1"]';
      if (before !== null && before !== last) {
        afterNextRender(() => host.querySelector<HTMLElement>(next)?.focus(), { injector });
      }
      before = last;
    });
  }

  protected undo(): void {
    this.#store.dispatch(historyActions.undone());
  }
}
