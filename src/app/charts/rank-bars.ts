import { Component, computed, input } from '@angular/core';

/** One option: how often it would rank first, second …; shares that sum to 1. */
export interface RankBar {
  name: string;
  ranks: readonly number[];
  /** Each share in words, in the order of the ranks: "1st 62 %". */
  words: readonly string[];
}

/** A segment narrower than this share has no room for its words; the table beside it has them. */
const ROOM = 0.11;

/** How often each option would stand at each place: one bar an option, the places from left to right, darker is higher. */
@Component({
  selector: 'tandem-rank-bars',
  template: `<div class="bars" role="img" [attr.aria-label]="label()">
    @for (bar of drawn(); track bar.name) {
      <p>{{ bar.name }}</p>
      <div class="bar">
        @for (part of bar.parts; track part.place) {
          <span [class]="'place-' + part.place" [style.flex-grow]="part.share">{{ part.word }}</span>
        }
      </div>
    }
  </div>`,
  styleUrl: './rank-bars.scss',
})
export class RankBars {
  readonly bars = input.required<readonly RankBar[]>();
  /** What is drawn, in words. */
  readonly label = input.required<string>();

  protected readonly drawn = computed(() =>
    this.bars().map(({ name, ranks, words }) => ({
      name,
      parts: ranks.flatMap((share, rank) =>
        share > 0 ? [{ share, place: Math.min(rank + 1, 5), word: share < ROOM ? '' : (words[rank] ?? '') }] : [],
      ),
    })),
  );
}
