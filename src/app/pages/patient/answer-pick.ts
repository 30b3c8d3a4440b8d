import { Component, DestroyRef, computed, inject, input, output, signal } from '@angular/core';
import { SegmentedPick, type PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { WordsPipe } from '../../words/words-pipe';

/** How long an answer reached by arrow keys rests before it is taken: passing over an answer must not record it. */
const REST = 450;

/**
 * A row of answers for one fact. A press takes an answer at once; arrow keys and first letters move over the answers, and
 * the one on which they rest, or that is left by Tab, is taken.
 */
@Component({
  selector: 'tandem-answer-pick',
  imports: [SegmentedPick, WordsPipe],
  template: `<tandem-segmented-pick
    [answers]="answers()"
    [value]="shown()"
    [unknownWord]="'ui.notKnownYet' | words"
    [labelledBy]="labelledBy()"
    [describedBy]="describedBy()"
    (picked)="picked($event)"
    (keydown)="key($event)"
    (focusout)="take()"
  />`,
})
export class AnswerPick {
  readonly answers = input.required<readonly PickAnswer[]>();
  readonly value = input<string | null>(null);
  readonly labelledBy = input.required<string>();
  readonly describedBy = input<string | null>(null);
  /** null: not known. */
  readonly answered = output<string | null>();

  readonly #draft = signal<{ value: string | null } | null>(null);
  #byKey = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  protected readonly shown = computed(() => {
    const draft = this.#draft();
    return draft ? draft.value : this.value();
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.#rest);
    });
  }

  protected picked(value: string | null): void {
    this.#hold(value);
    if (!this.#byKey) this.take();
    this.#byKey = false;
  }

  protected key(event: KeyboardEvent): void {
    this.#byKey = event.key.startsWith('Arrow');
    if (event.key === 'Enter' || event.key === ' ') this.take();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.#find(event);
  }

  /** Takes the answer that is held. The draft goes a moment later, so that a refused answer is seen to spring back. */
  protected take(): void {
    clearTimeout(this.#rest);
    const draft = this.#draft();
    if (!draft) return;
    if (draft.value !== this.value()) this.answered.emit(draft.value);
    this.#rest = setTimeout(() => {
      this.#draft.set(null);
    });
  }

  #hold(value: string | null): void {
    clearTimeout(this.#rest);
    this.#draft.set({ value });
    this.#rest = setTimeout(() => {
      this.take();
    }, REST);
  }

  /** The next answer that begins with the letter, as in a list of the system. */
  #find(event: KeyboardEvent): void {
    const letter = event.key.toLocaleLowerCase();
    const answers = this.answers();
    const at = answers.findIndex(({ value }) => value === this.shown());
    const turned = [...answers.slice(at + 1), ...answers.slice(0, at + 1)];
    const found = turned.find(({ word }) => word.toLocaleLowerCase().startsWith(letter));
    if (!found) return;
    event.preventDefault();
    this.#hold(found.value);
  }
}
