import { Component, computed, inject, input, output } from '@angular/core';
import { longestNote } from '../../../domain/navigation/longest';
import { type Question, type QuestionState, questionStates } from '../../../domain/navigation/question';
import { Icon } from '../../ui/icon/icon';
import { SegmentedPick } from '../../ui/segmented-pick/segmented-pick';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { QuestionWords } from './question-words';

/** One question in the visit: how it went, and what was said in a few words. */
@Component({
  selector: 'tandem-question-row',
  imports: [Icon, SegmentedPick, WordsPipe],
  template: `<p class="said">
      @if (question().starred && marked()) {
        <tandem-icon name="star" /><span class="visually-hidden">{{ 'question.plain.first' | words }}: </span>
      }
      <span>{{ said() }}</span>
    </p>
    @if (note(); as note) {
      <p class="quiet">{{ note }}</p>
    }
    <div class="how">
      <tandem-segmented-pick
        [answers]="answers()"
        [value]="state()"
        [label]="'question.plain.stateOf' | words: { question: said() }"
        (picked)="settle($event)"
      />
      @if (state() !== 'open') {
        <input
          #field
          class="val"
          autocomplete="off"
          [attr.aria-label]="'question.plain.answerOf' | words: { question: said() }"
          [placeholder]="'question.plain.answer' | words"
          [attr.maxlength]="longest"
          [value]="question().answer"
          (change)="noted.emit(field.value)"
        />
      }
    </div>`,
  styleUrl: './question-row.scss',
})
export class QuestionRow {
  readonly question = input.required<Question>();
  /** ISO day of the visit at which it was put off, so that it is to be asked again; null: it was not. */
  readonly putOff = input<string | null>(null);
  /** Whether a star stands beside it; false where it has a button. */
  readonly marked = input(true);
  readonly settled = output<QuestionState>();
  readonly noted = output<string>();

  readonly #words = inject(Words);
  readonly #questions = inject(QuestionWords);

  protected readonly longest = longestNote;
  protected readonly said = computed(() => this.#questions.of(this.question()));
  /** What was put off at an earlier visit waits again. */
  protected readonly state = computed((): QuestionState => (this.putOff() ? 'open' : this.question().state));
  protected readonly answers = computed(() =>
    questionStates.map((value) => ({ value, word: this.#words.of(`question.plain.state.${value}`) })),
  );
  protected readonly note = computed(() => {
    const day = this.putOff();
    return day ? this.#words.of('question.plain.putOff', { day: this.#words.day(day) }) : '';
  });

  protected settle(value: string | null): void {
    const state = questionStates.find((one) => one === value);
    if (state) this.settled.emit(state);
  }
}
