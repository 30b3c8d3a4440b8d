import { Component, computed, inject, signal } from '@angular/core';
import { type Question, mostStarred } from '../../../../domain/navigation/question';
import { askedFirst } from '../../../../domain/navigation/question-seeds';
import { hasStarLeft, settledAs, starMoved, starredOf } from '../../../../domain/navigation/visit-questions';
import { QuestionWords } from '../../../parts/desk/question-words';
import { CurrentQuestions } from '../../../store/desk/current-questions';
import { Announcer } from '../../../ui/announcer/announcer';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { Notice } from '../../../ui/notice/notice';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { AfterDraw } from '../../../ui/after-draw';
import { QuestionAdd } from './question-add';
import { QuestionItem } from './question-item';
import { VisitDesk } from './visit-desk';

/** The list of questions: built before the visit, starred, ticked in it. Nothing leaves it unseen. */
@Component({
  selector: 'tandem-question-area',
  imports: [Disclosure, Notice, QuestionAdd, QuestionItem, WordsPipe],
  providers: [AfterDraw],
  templateUrl: './question-area.html',
  styleUrl: './question-area.scss',
})
export class QuestionArea {
  protected readonly desk = inject(VisitDesk);
  protected readonly current = inject(CurrentQuestions);
  protected readonly questions = inject(QuestionWords);
  protected readonly words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #after = inject(AfterDraw);

  protected readonly list = this.current.list;
  protected readonly tooMany = computed(() => starredOf(this.desk.desk().questions).length > mostStarred);
  /** Id of the question that wants a star while all are given; null: none does. */
  readonly #wants = signal<string | null>(null);
  protected readonly wanting = computed(() => {
    const all = this.#all();
    return hasStarLeft(all) ? undefined : all.find(({ id }) => id === this.#wants());
  });
  protected readonly starred = computed(() => starredOf(this.#all()));
  readonly #all = computed(() => this.desk.desk().questions);

  protected star(question: Question): void {
    if (!question.starred && !hasStarLeft(this.#all())) {
      this.#wants.set(question.id);
      this.#after.focus('.swap button');
      return;
    }
    this.current.write({ ...this.current.held(question), starred: !question.starred });
    this.#announcer.say(this.words.of(`visit.plain.q.${question.starred ? 'unstarred' : 'starred'}`));
    this.#after.focus(`[id="star-${question.id}"]`);
  }

  protected swap(from: Question, to: Question): void {
    this.current.write(...starMoved(this.current.held(from), this.current.held(to)));
    this.#wants.set(null);
    this.#announcer.say(this.words.of('visit.plain.q.starred'));
    this.#after.focus(`[id="star-${to.id}"]`);
  }

  protected keepStars(question: Question): void {
    this.#wants.set(null);
    this.#after.focus(`[id="star-${question.id}"]`);
  }

  /** To the same answer, wherever the question stands now. */
  protected follow({ id }: Question): void {
    this.#after.focus(`[id="question-${id}"] input:checked`);
  }

  protected remove({ id, group }: Question): void {
    this.desk.remove('questions', id, askedFirst.has(group) ? 'time' : 'questions');
    this.#after.focus('.removed button');
  }

  protected bringBack(): void {
    this.desk.bringBack();
    this.#after.focus('.items button');
  }

  protected reopen(question: Question): void {
    this.current.write(settledAs(this.current.held(question), 'open', this.desk.today()));
    this.#announcer.say(this.words.of('question.plain.said.open'));
    this.#after.focus(`[id="star-${question.id}"]`);
  }
}
