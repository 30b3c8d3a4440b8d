import { Component, computed, inject, input } from '@angular/core';
import { FigureBar } from '../../charts/figure-bar';
import { SourceLink } from '../../parts/source/source-link';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { type Cell, figureSaid } from './cell';

/** One figure in a column: the number first, its bar, the other group, how it was read, its source. */
@Component({
  selector: 'tandem-figure-cell',
  imports: [Disclosure, FigureBar, SourceLink, WordsPipe],
  templateUrl: './figure-cell.html',
  styleUrl: './figure-cell.scss',
})
export class FigureCell {
  readonly cell = input.required<Cell>();
  /** What the figure is of, for the name of its source. */
  readonly about = input.required<string>();

  protected readonly words = inject(Words);
  protected readonly beside = computed(() => [this.cell().unit, this.cell().beside].filter(Boolean).join(', '));
  protected readonly figure = computed(() => figureSaid(this.cell()));
  protected readonly notes = computed(() => this.cell().notes.slice(0, -1));
  /** Stands on one line with the source. */
  protected readonly lastNote = computed(() => this.cell().notes.at(-1) ?? null);
}
