import { Component, computed, inject, input, output, signal } from '@angular/core';
import { longestLine } from '../../../../domain/navigation/longest';
import type { Question, QuestionState } from '../../../../domain/navigation/question';
import { isToAsk, putOffOn } from '../../../../domain/navigation/visit-questions';
import { QuestionRow } from '../../../parts/desk/question-row';
import { QuestionWords } from '../../../parts/desk/question-words';
import { CurrentQuestions } from '../../../store/desk/current-questions';
import { Announcer } from '../../../ui/announcer/announcer';
import { Icon } from '../../../ui/icon/icon';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { AfterDraw } from '../../../ui/after-draw';
import { VisitDesk } from './visit-desk';

/** A question of the list with all that can be done with it. */
@Component({
  selector: 'tandem-question-item',
  imports: [Icon, QuestionRow, WordsPipe],
  providers: [AfterDraw],
  templateUrl: './question-item.html',
  styleUrl: './question-item.scss',
  host: { '(document:tandem-leave)': 'save()' },
})
export class QuestionItem {
  readonly question = input.required<Question>();
  readonly starToggled = output();
  readonly removed = output();
  /** It may stand in another list now. */
  readonly settled = output();

  protected readonly current = inject(CurrentQuestions);
  readonly #desk = inject(VisitDesk);
  readonly #words = inject(Words);
  readonly #questions = inject(QuestionWords);
  readonly #announcer = inject(Announcer);
  readonly #after = inject(AfterDraw);

  protected readonly longest = longestLine;
  protected readonly said = computed(() => this.#questions.of(this.question()));
  protected readonly putOff = computed(() => putOffOn(this.question(), this.#desk.today()));
  /** What was answered or declined has no star to give. */
  protected readonly canStar = computed(() => this.question().starred || isToAsk(this.question(), this.#desk.today()));
  protected readonly about = computed(() => {
    const { group, added } = this.question();
    const name = this.#words.of(`question.plain.group.${group}`);
    const isOlder = this.putOff() === null && added < this.#desk.today();
    return isOlder ? `${name} · ${this.#words.of('question.plain.since', { day: this.#words.day(added) })}` : name;
  });
  /** What is being written in place of the question; null: nobody is changing it. */
  protected readonly draft = signal<string | null>(null);

  protected edit(): void {
    this.draft.set(this.said());
    this.#after.focus('.edit textarea');
  }

  /** An empty field leaves the question as it was. */
  protected save(): void {
    const typed = this.draft()?.trim() ?? '';
    if (this.draft() === null) return;
    this.draft.set(null);
    if (typed !== '' && typed !== this.said())
      this.current.write({ ...this.current.held(this.question()), seed: null, words: typed });
  }

  protected done(): void {
    this.save();
    this.#after.focus('.change');
  }

  protected cancel(): void {
    this.draft.set(null);
    this.#after.focus('.change');
  }

  protected settle(state: QuestionState): void {
    this.current.settle(this.question(), state);
    this.#announcer.say(this.#words.of(`question.plain.said.${state}`));
    this.settled.emit();
  }
}
