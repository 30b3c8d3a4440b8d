import { Component, computed, inject, input } from '@angular/core';
import type { LeadingResult } from '../../../domain/evidence/leading-result';
import { nearestSubgroup } from '../../../domain/evidence/nearest-subgroup';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import { FigureWords } from '../../charts/figure-words';
import { GlossedText } from '../../parts/glossary/glossed-text';
import { SourceLink } from '../../parts/source/source-link';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** Beside the figure that leads: the part of the study's people nearest to this person, named, with its size and how it was planned. */
@Component({
  selector: 'tandem-near-subgroup',
  imports: [GlossedText, SourceLink, WordsPipe],
  template: `@if (near(); as near) {
    <p>
      <b>{{ (plain() ? 'near.titlePlain' : 'near.title') | words }}</b> {{ near.figure }}
    </p>
    <p class="quiet num">
      <tandem-glossed-text [text]="near.people" />&ngsp;
      <tandem-source-link [sourceId]="near.sourceId" [checked]="near.checked" [about]="near.people" />
    </p>
  }`,
  styles: `
    :host:has(p) {
      display: block;
      margin-block-start: 6px;
      padding-inline-start: 8px;
      border-inline-start: 3px double var(--mat-sys-outline);
    }
    b {
      font-weight: var(--tandem-weight-display);
    }
  `,
})
export class NearSubgroupLine {
  readonly lead = input.required<LeadingResult>();
  readonly scale = input.required<Scale>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #consultation = inject(CurrentConsultation).consultation;

  protected readonly plain = computed(() => this.scale().precision === 'rounded');
  protected readonly near = computed(() => {
    const picture = this.#consultation()?.picture;
    const near = picture ? nearestSubgroup(this.lead(), picture) : null;
    const figure = near && shownFigure(near.outcome, this.scale());
    if (!near || !figure) return null;
    const { label, n, kind } = near.result.population;
    const people = [
      this.#words.text(label),
      n === null
        ? this.#words.of('near.sizeUnread')
        : this.#words.of('compare.ofPeople', { people: this.#words.number(n) }),
      this.#words.of(`${this.plain() ? 'near.kind' : 'compare.kind'}.${kind}`),
    ];
    return {
      figure: this.#figures.whole(figure),
      people: people.join(', '),
      sourceId: near.result.sourceId,
      checked: near.result.checked,
    };
  });
}
