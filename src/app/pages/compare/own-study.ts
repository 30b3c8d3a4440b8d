import { Component, computed, inject, input } from '@angular/core';
import type { ComparedOption, LeadKey } from '../../../domain/evidence/comparison';
import { ownFigure } from '../../../domain/evidence/own-study';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { SourceLink } from '../../parts/source/source-link';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { LeadCells } from './lead-cells';

/** Where the study in which two options met does not tell an endpoint: what the option's own study told, by its name, never across. */
@Component({
  selector: 'tandem-own-study',
  imports: [SourceLink, WordsPipe],
  template: `@if (own(); as own) {
    <p>
      <b>{{ 'own.in' | words: { study: own.study } }}</b> {{ own.figure }}
    </p>
    @for (note of own.notes; track note) {
      <p class="quiet num">{{ note }}</p>
    }
    <p class="quiet">
      {{ 'own.across' | words }}
      @if (own.source; as source) {
        <tandem-source-link [sourceId]="source.sourceId" [checked]="source.checked" [about]="source.about" />
      }
    </p>
    @if (own.recalled) {
      <p class="recalled">{{ 'compare.figureRecalled' | words }}</p>
    }
  }`,
  styles: `
    :host:has(p) {
      display: block;
      margin-block-start: 6px;
      border: 1.5px dashed var(--mat-sys-outline);
      border-radius: var(--mat-sys-corner-small);
      padding: 4px 8px;
    }
    b {
      font-weight: var(--tandem-weight-display);
    }
  `,
})
export class OwnStudyLine {
  readonly column = input.required<ComparedOption>();
  readonly of = input.required<LeadKey>();
  readonly scale = input.required<Scale>();

  readonly #words = inject(Words);
  readonly #lead = inject(LeadCells);

  protected readonly own = computed(() => {
    const column = this.column();
    const own = ownFigure(column, this.of());
    if (!own) return null;
    const cell = this.#lead.of({ ...column, place: own.place }, own.lead, this.scale());
    const figure = [cell.number, cell.unit].filter(Boolean).join(' ');
    return {
      study: this.#words.text(own.place.trial.name),
      figure: cell.other ? this.#words.of('own.figure', { figure, other: cell.other.text }) : figure,
      notes: cell.notes,
      source: cell.source,
      recalled: cell.recalled,
    };
  });
}
