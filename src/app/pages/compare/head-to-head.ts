import { Component, computed, inject, input } from '@angular/core';
import type { HeadToHead } from '../../../domain/evidence/meetings';
import { type LeadingEndpoint, leadingResult } from '../../../domain/evidence/leading-result';
import { outcomeOf } from '../../../domain/evidence/outcome';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import { difference } from '../../../domain/evidence/two-arms';
import { FigureWords } from '../../charts/figure-words';
import { inline } from '../../parts/fact/inline';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../store/talk/topic';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

const asked: readonly { topic: Topic; endpoint: LeadingEndpoint; name: string }[] = [
  { topic: 'response', endpoint: 'PFS', name: 'compare.growth' },
  { topic: 'response', endpoint: 'ORR', name: 'compare.shrinking' },
  { topic: 'survival', endpoint: 'OS', name: 'compare.survival' },
];

/** Options that met in one randomised study: the only place where a difference between two columns is said. */
@Component({
  selector: 'tandem-head-to-head',
  imports: [SourceLink, WordsPipe],
  template: `@for (pair of pairs(); track pair.title) {
    <p>
      <b>{{ pair.title }}</b>
      @for (figure of pair.figures; track figure.text) {
        <span class="num figure">
          {{ figure.text }}
          <tandem-source-link [sourceId]="figure.sourceId" [checked]="figure.checked" [about]="figure.text" />
        </span>
      } @empty {
        <span class="quiet">{{ (anyOpen() ? 'compare.metNothing' : 'compare.metOpen') | words }}</span>
      }
    </p>
  }`,
  styles: `
    :host {
      display: block;
      border: 2px solid var(--mat-sys-outline);
      border-radius: var(--mat-sys-corner-medium);
      padding: 6px 12px;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 14px;
    }
    .figure {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 8px;
    }
    b {
      font-weight: var(--tandem-weight-display);
    }
  `,
})
export class HeadToHeadLine {
  readonly meetings = input.required<readonly HeadToHead[]>();
  readonly scale = input.required<Scale>();
  readonly opened = input.required<Record<Topic, string | null>>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  protected readonly anyOpen = computed(() => asked.some(({ topic }) => this.opened()[topic] !== null));
  protected readonly pairs = computed(() =>
    this.meetings().map((meeting) => ({
      title: this.#words.of('compare.metIn', {
        first: this.#words.text(meeting.first.finding.option.name),
        second: inline(this.#words.text(meeting.second.finding.option.name)),
        study: meeting.arms.trial.name,
      }),
      figures: asked
        .filter(({ topic }) => this.opened()[topic] !== null)
        .flatMap(({ endpoint, name }) => this.#figure(meeting, endpoint, name) ?? []),
    })),
  );

  #figure({ arms }: HeadToHead, endpoint: LeadingEndpoint, name: string) {
    const { trial, first, second } = arms;
    const { result } = leadingResult({ trial, arm: first }, endpoint);
    if (!result || (this.scale().precision === 'rounded' && result.checked === null)) return null;
    const [a, b] = [first, second].map((arm) => shownFigure(outcomeOf(trial, result, arm.id), this.scale()));
    const amount = difference(arms, ({ id }) => outcomeOf(trial, result, id), this.scale());
    if (!a || !b || amount === null) return null;
    const way = amount === 0 ? 'compare.metSame' : amount > 0 ? 'compare.metMore' : 'compare.metFewer';
    const figures = this.#words.of('compare.metFigures', {
      name: this.#words.of(name),
      a: this.#figures.number(a),
      b: this.#figures.whole(b),
    });
    const said = this.#words.of(way, { amount: this.#words.number(Math.abs(amount), 1) });
    return { text: `${figures}, ${said}`, sourceId: result.sourceId, checked: result.checked };
  }
}
