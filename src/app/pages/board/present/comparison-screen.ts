import { Component, type ElementRef, computed, inject, input, viewChild } from '@angular/core';
import { Icon } from '../../../ui/icon/icon';
import { WordsPipe } from '../../../words/words-pipe';
import { fitting } from './fitting';
import type { PresentedCase } from './presented-cases';
import { PresentedComparison } from './presented-comparison';

/** Rows that stand on the screen at most, by how closely it is set. */
const mostRows = [6, 6, 5, 4] as const;

/** The options of the case side by side, with one number of people for all figures. */
@Component({
  selector: 'tandem-comparison-screen',
  imports: [Icon, WordsPipe],
  templateUrl: './comparison-screen.html',
  styleUrl: './comparison-screen.scss',
  host: { '[class]': "'step-' + closeness()" },
})
export class ComparisonScreen {
  readonly of = input.required<PresentedCase>();

  readonly #compare = inject(PresentedComparison);
  /** null: the evidence is not loaded. */
  protected readonly said = computed(() => {
    const comparison = this.#compare.of(this.of());
    return comparison && this.#compare.said(comparison);
  });

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  protected readonly closeness = fitting(this.place, this.said);
  protected readonly rows = computed(() => this.said()?.rows.slice(0, mostRows[this.closeness()]) ?? []);
  protected readonly more = computed(() => {
    const { moreEffects = 0, rows = [] } = this.said() ?? {};
    return moreEffects + rows.length - this.rows().length;
  });
}
