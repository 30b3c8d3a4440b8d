import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, output } from '@angular/core';
import {
  type Answered,
  type Onlooker,
  type TalkAnswer,
  onlookers,
  opens,
  talkAnswers,
} from '../../../domain/preference/talk-answer';
import { Icon } from '../../ui/icon/icon';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

let count = 0;

/**
 * The question that stands before a topic; once it is answered one quiet line with the answer and its day. Where the person
 * said "never", nothing here asks again: the content says where it can be opened.
 */
@Component({
  selector: 'tandem-ask-first',
  imports: [Icon, WordsPipe],
  templateUrl: './ask-first.html',
  styleUrl: './ask-first.scss',
})
export class AskFirst {
  /** Key of the words: "survival". */
  readonly topic = input.required<string>();
  /** null: not answered yet. */
  readonly answered = input.required<Answered | null>();
  readonly person = input.required<string>();
  /** Whether a topic that is never to be asked about can be opened here: in the person's own record. */
  readonly always = input(false);
  /** null: taken back. */
  readonly told = output<TalkAnswer | null>();
  readonly onlooker = output<Onlooker | null>();

  readonly #words = inject(Words);
  readonly #injector = inject(Injector);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly id = `ask-first-${++count}`;
  protected readonly answers = talkAnswers;
  protected readonly onlookers = onlookers;
  protected readonly open = computed(() => opens(this.answered()));
  protected readonly askable = computed(() => this.always() || this.answered()?.answer !== 'never');
  protected readonly said = computed(() => {
    const told = this.answered();
    if (!told) return '';
    return this.#words.of(`talk.said.${told.answer}`, {
      day: this.#words.day(told.day, 'long'),
      person: this.person(),
    });
  });

  protected chooseOnlooker(value: string): void {
    this.onlooker.emit(onlookers.find((one) => one === value) ?? null);
  }

  /** What was pressed goes away with the answer: the focus stays in its place. */
  protected take(answer: TalkAnswer | null): void {
    this.told.emit(answer);
    afterNextRender(
      () => {
        this.#host.querySelector<HTMLElement>('button, a')?.focus();
      },
      { injector: this.#injector },
    );
  }
}
