import { Injectable, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { asHeld } from '../../../domain/navigation/as-held';
import type { Question, QuestionState } from '../../../domain/navigation/question';
import { settledAs, visitQuestions } from '../../../domain/navigation/visit-questions';
import { notYetClear } from '../../../domain/navigation/teach-back';
import { caseFeature } from '../case/case.feature';
import { clockFeature } from '../clock/clock.feature';
import { KnowledgeLibrary } from '../knowledge';
import { navigatorPageActions } from './navigator-page-actions';

/** The questions of the open case as today's visit finds them, for every page on which they are asked. */
@Injectable({ providedIn: 'root' })
export class CurrentQuestions {
  readonly #store = inject(Store);
  readonly #library = inject(KnowledgeLibrary);
  readonly #desk = this.#store.selectSignal(caseFeature.selectDesk);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);

  readonly list = computed(() => visitQuestions(this.#desk().questions, this.#today()));
  /** What has to be explained again, with the name of the option that it is of; null: of all that are on the table. */
  readonly unclear = computed(() =>
    notYetClear(this.#desk().teachBack).map((entry) => ({ entry, option: this.#nameOf(entry.optionId) })),
  );
  /** Whether there is anything to go through in this visit. */
  readonly isEmpty = computed(
    () => this.list().toAsk.length + this.list().settled.length + this.unclear().length === 0,
  );

  settle(question: Question, state: QuestionState): void {
    this.write(settledAs(this.held(question), state, this.#today()));
  }

  /** What was answered, or why it was put off. */
  note(question: Question, answer: string): void {
    const held = this.held(question);
    if (answer.trim() !== held.answer) this.write({ ...held, answer: answer.trim() });
  }

  held(question: Question): Question {
    return asHeld(this.#desk().questions, question);
  }

  write(...questions: readonly Question[]): void {
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { questions } }));
  }

  #nameOf(id: string | null) {
    return this.#library.knowledge()?.options.find((option) => option.id === id)?.name ?? null;
  }
}
