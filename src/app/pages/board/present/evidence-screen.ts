import { Component, type ElementRef, computed, inject, input, viewChild } from '@angular/core';
import { WordsPipe } from '../../../words/words-pipe';
import { cutAtWord } from './cut-at-word';
import { fitting } from './fitting';
import type { PresentedCase } from './presented-cases';
import { PresentedComparison } from './presented-comparison';
import { PresentedEvidence } from './presented-evidence';
import { StanceMark } from './stance-mark';

/** What stands on the screen at most, by how closely it is set; who took part in characters. */
const limits = [
  { statements: 5, who: 160 },
  { statements: 4, who: 110 },
  { statements: 3, who: 70 },
  { statements: 2, who: 0 },
] as const;

/** The study behind each option of the case with its figures and source, and what bodies say of it. */
@Component({
  selector: 'tandem-evidence-screen',
  imports: [StanceMark, WordsPipe],
  templateUrl: './evidence-screen.html',
  styleUrl: './evidence-screen.scss',
  host: { '[class]': "'step-' + closeness()" },
})
export class EvidenceScreen {
  readonly of = input.required<PresentedCase>();

  readonly #compare = inject(PresentedComparison);
  readonly #evidence = inject(PresentedEvidence);
  readonly #said = computed(() => {
    const comparison = this.#compare.of(this.of());
    return comparison ? this.#evidence.of(this.of().slide.options, comparison) : [];
  });

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  protected readonly closeness = fitting(this.place, this.#said);
  protected readonly columns = computed(() => {
    const { statements, who } = limits[this.closeness()];
    return this.#said().map((column) => ({
      ...column,
      who: who > 0 ? cutAtWord(column.who, who) : '',
      statements: column.statements.slice(0, statements),
      more: Math.max(0, column.statements.length - statements),
    }));
  });
}
