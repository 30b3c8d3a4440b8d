import { Component, computed, input } from '@angular/core';
import { Disclosure } from '../ui/disclosure/disclosure';
import { WordsPipe } from '../words/words-pipe';
import type { PictureOf } from './picture';
import { TakeAlong } from './take-along';

/** A chart with its twins: the same figures as a table and as sentences, and all three to take along. The drawing is the content. */
@Component({
  selector: 'tandem-chart-twins',
  imports: [Disclosure, TakeAlong, WordsPipe],
  templateUrl: './chart-twins.html',
  styleUrl: './chart-twins.scss',
})
export class ChartTwins {
  /** What the chart shows, in words. */
  readonly heading = input.required<string>();
  readonly heads = input.required<readonly string[]>();
  readonly table = input.required<readonly (readonly string[])[]>();
  readonly sentences = input.required<readonly string[]>();
  /** The drawing to take along; null: there is none. */
  readonly picture = input<PictureOf | null>(null);

  protected readonly rows = computed(() => {
    const rows = [this.heads(), ...this.table()];
    return () => rows;
  });
}
