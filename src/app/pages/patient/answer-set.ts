import { Component, computed, input, output } from '@angular/core';
import type { PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { WordsPipe } from '../../words/words-pipe';

/** Which of several are present: each a box, with "none of these" and "not known yet" as answers of their own. */
@Component({
  selector: 'tandem-answer-set',
  imports: [WordsPipe],
  templateUrl: './answer-set.html',
  styleUrl: './answer-set.scss',
})
export class AnswerSet {
  readonly members = input.required<readonly PickAnswer[]>();
  /** The members present; null: not known. */
  readonly value = input<readonly string[] | null>(null);
  readonly labelledBy = input.required<string>();
  readonly describedBy = input<string | null>(null);
  readonly answered = output<string[] | null>();

  protected readonly none = computed(() => this.value()?.length === 0);

  protected toggle(member: string, present: boolean): void {
    const others = (this.value() ?? []).filter((one) => one !== member);
    const wanted = present ? [...others, member] : others;
    this.answered.emit(this.members().flatMap(({ value }) => (wanted.includes(value) ? [value] : [])));
  }

  protected special(box: HTMLInputElement, value: [] | null): void {
    // Neither can be unticked by itself: another answer takes its place.
    box.checked = true;
    this.answered.emit(value);
  }
}
