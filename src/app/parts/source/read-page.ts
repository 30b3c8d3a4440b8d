import { Component, computed, input } from '@angular/core';
import { type ReadAt, readAt } from '../../../domain/evidence/second-hand';
import type { Source } from '../../../domain/evidence/source';
import type { CheckedAt } from '../../../domain/evidence/text';
import { DayPipe } from '../../words/day-pipe';
import { WordsPipe } from '../../words/words-pipe';

const said: Readonly<Record<ReadAt, string>> = {
  source: 'source.checkedOn',
  page: 'source.checkedOnPage',
  copy: 'source.checkedOnCopy',
  report: 'source.checkedOnReport',
};

/** When and at which page a statement was read, and whether that page is the source, a copy, or another site's words about the source. */
@Component({
  selector: 'tandem-read-page',
  imports: [DayPipe, WordsPipe],
  template: `
    {{ key() | words: { day: (checked().on | day: 'long') } }}
    @if (checked().against.startsWith('http')) {
      <a [href]="checked().against" target="_blank" rel="noreferrer noopener"
        >{{ checked().against }}<span class="visually-hidden"> ({{ 'source.newWindow' | words }})</span></a
      >
    } @else {
      {{ checked().against }}
    }
  `,
  styles: `
    a {
      overflow-wrap: anywhere;
    }
  `,
})
export class ReadPage {
  readonly checked = input.required<CheckedAt>();
  readonly source = input.required<Source | null>();

  protected readonly key = computed(() => said[readAt(this.checked().against, this.source())]);
}
