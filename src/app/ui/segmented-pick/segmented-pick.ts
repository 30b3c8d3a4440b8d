import { Component, input, output } from '@angular/core';

/** One answer of a pick: what it stands for and its word. */
export interface PickAnswer {
  value: string;
  word: string;
}

let count = 0;

/**
 * A row of answers of which one holds, as a radio group: arrow keys move, "not known yet" is an answer of its own and
 * stands dashed. The label is the group's name; give `labelledBy` where it stands beside the pick already.
 */
@Component({
  selector: 'tandem-segmented-pick',
  templateUrl: './segmented-pick.html',
  styleUrl: './segmented-pick.scss',
})
export class SegmentedPick {
  readonly answers = input.required<readonly PickAnswer[]>();
  /** The answer that holds; null: not known yet. */
  readonly value = input<string | null>(null);
  /** Word of the last answer, "not known yet"; null: the question always has an answer. */
  readonly unknownWord = input<string | null>(null);
  readonly label = input<string | null>(null);
  readonly labelledBy = input<string | null>(null);
  readonly describedBy = input<string | null>(null);
  /** Emits the chosen value; null: not known yet. */
  readonly picked = output<string | null>();

  /** Radio groups of one page must not share a name. */
  protected readonly group = `pick-${++count}`;
}
