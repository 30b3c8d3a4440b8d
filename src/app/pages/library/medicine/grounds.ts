import { Component, input } from '@angular/core';
import type { Checked } from '../../../../domain/evidence/text';
import { SourceLink } from '../../../parts/source/source-link';
import { DayPipe } from '../../../words/day-pipe';
import { WordsPipe } from '../../../words/words-pipe';

/** What a statement rests on: when it was read at its source, or that it was not, and the source itself. */
@Component({
  selector: 'tandem-grounds',
  imports: [DayPipe, SourceLink, WordsPipe],
  template: `@if (checked(); as checked) {
      <span>{{ 'medicine.readOn' | words: { day: (checked.on | day) } }}</span>
    } @else {
      <span>{{ 'source.recalledShort' | words }}</span>
    }
    <tandem-source-link
      [sourceId]="sourceId()"
      [checked]="checked()"
      [label]="'source.open' | words"
      [about]="about()"
    />`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 10px;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class Grounds {
  /** null: no source is named. */
  readonly sourceId = input.required<string | null>();
  readonly checked = input.required<Checked>();
  /** What it is the source of, for those who do not see what stands beside it. */
  readonly about = input.required<string>();
}
