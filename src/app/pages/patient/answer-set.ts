import { Component, computed, input, output } from '@angular/core';
import type { PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { WordsPipe } from '../../words/words-pipe';

/** Those of several that are present: all of them, or at least these; null: not known. */
export type SetAnswer = string[] | { atLeast: string[] } | null;

/** Which of several are present: each a box, with "none of these" and "not known yet" as answers of their own. */
@Component({
  selector: 'tandem-answer-set',
  imports: [WordsPipe],
  templateUrl: './answer-set.html',
  styleUrl: './answer-set.scss',
})
export class AnswerSet {
  readonly members = input.required<readonly PickAnswer[]>();
  /** The members known to be present; null: nothing is known. */
  readonly value = input<readonly string[] | null>(null);
  /** Whether others may be present too. */
  readonly more = input(false);
  readonly labelledBy = input.required<string>();
  readonly describedBy = input<string | null>(null);
  readonly answered = output<SetAnswer>();

  protected readonly none = computed(() => this.value()?.length === 0 && !this.more());
  protected readonly some = computed(() => (this.value()?.length ?? 0) > 0);

  protected toggle(member: string, present: boolean): void {
    const others = (this.value() ?? []).filter((one) => one !== member);
    this.#give(present ? [...others, member] : others, this.more());
  }

  protected noneOfThese(box: HTMLInputElement): void {
    // It cannot be unticked by itself: another answer takes its place.
    box.checked = true;
    this.#give([], false);
  }

  /** Beside members that are present it says that there may be others; without any, that nothing is known. */
  protected leaveOpen(box: HTMLInputElement): void {
    if (!this.some()) box.checked = true;
    this.#give(this.value() ?? [], box.checked);
  }

  #give(present: readonly string[], more: boolean): void {
    const inOrder = this.members().flatMap(({ value }) => (present.includes(value) ? [value] : []));
    this.answered.emit(more ? (inOrder.length > 0 ? { atLeast: inOrder } : null) : inOrder);
  }
}
