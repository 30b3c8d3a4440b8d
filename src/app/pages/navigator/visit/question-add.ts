import { Component, computed, inject, signal } from '@angular/core';
import { longestLine } from '../../../../domain/navigation/longest';
import { type Question, type QuestionGroup, questionGroups } from '../../../../domain/navigation/question';
import { type QuestionSeed, askedFirst, suggested } from '../../../../domain/navigation/question-seeds';
import { QuestionWords } from '../../../parts/desk/question-words';
import { CurrentQuestions } from '../../../store/desk/current-questions';
import { newId } from '../../../store/new-id';
import { Announcer } from '../../../ui/announcer/announcer';
import { Icon } from '../../../ui/icon/icon';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { AfterDraw } from '../../../ui/after-draw';
import { VisitDesk } from './visit-desk';

/** Adds a question: what it is about, what others have asked, or the person's own words. */
@Component({
  selector: 'tandem-question-add',
  imports: [Icon, SegmentedPick, WordsPipe],
  providers: [AfterDraw],
  templateUrl: './question-add.html',
  styleUrl: './question-add.scss',
  host: { '(document:tandem-leave)': 'leave()' },
})
export class QuestionAdd {
  readonly #words = inject(Words);
  readonly #questions = inject(QuestionWords);
  readonly #current = inject(CurrentQuestions);
  readonly #desk = inject(VisitDesk);
  readonly #announcer = inject(Announcer);
  readonly #after = inject(AfterDraw);

  protected readonly longest = longestLine;
  protected readonly group = signal<QuestionGroup>('cancer');
  protected readonly groups = computed(() =>
    questionGroups.map((value) => ({ value, word: this.#words.of(`question.plain.group.${value}`) })),
  );
  /** Groups that the person has asked to see. */
  readonly #seen = signal<ReadonlySet<QuestionGroup>>(new Set());
  protected readonly asksFirst = computed(() => askedFirst.has(this.group()) && !this.#seen().has(this.group()));
  protected readonly suggestions = computed(() =>
    suggested(this.group(), this.#desk.desk().questions).map((seed) => ({
      seed,
      words: this.#words.of(`question.plain.${seed}`),
    })),
  );
  protected readonly draft = signal('');
  protected readonly fault = signal<'ownEmpty' | 'twice' | null>(null);

  protected pick(value: string | null): void {
    const group = questionGroups.find((one) => one === value);
    if (group) this.group.set(group);
  }

  protected show(): void {
    this.#seen.update((seen) => new Set([...seen, this.group()]));
    this.#after.focus('.suggestions button');
  }

  protected suggest(seed: QuestionSeed): void {
    const place = this.suggestions().findIndex((one) => one.seed === seed);
    this.#add(seed, '');
    this.#after.focus(
      `.suggestions li:nth-child(${place + 1}) button`,
      '.suggestions li:last-child button',
      '.own input',
    );
  }

  protected type(text: string): void {
    this.draft.set(text);
    this.fault.set(null);
  }

  protected addOwn(): void {
    const typed = this.draft().trim();
    this.fault.set(this.#faultOf(typed));
    this.#after.focus('.own input');
    if (this.fault() !== null) return;
    this.#add(null, typed);
    this.draft.set('');
  }

  /** The page is being left: what was typed is a question. */
  protected leave(): void {
    const typed = this.draft().trim();
    if (this.#faultOf(typed) !== null) return;
    this.#add(null, typed);
    this.draft.set('');
  }

  #faultOf(typed: string): 'ownEmpty' | 'twice' | null {
    if (typed === '') return 'ownEmpty';
    const isThere = this.#current.list().toAsk.some((one) => this.#questions.of(one).trim() === typed);
    return isThere ? 'twice' : null;
  }

  #add(seed: QuestionSeed | null, words: string): void {
    const question: Question = {
      id: newId(),
      group: this.group(),
      seed,
      words,
      starred: false,
      state: 'open',
      answer: '',
      added: this.#desk.today(),
      settled: null,
    };
    this.#current.write(question);
    this.#announcer.say(this.#words.of('visit.plain.q.added', { question: this.#questions.of(question) }));
  }
}
