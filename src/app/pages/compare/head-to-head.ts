import { Component, computed, inject, input } from '@angular/core';
import type { HeadToHead } from '../../../domain/evidence/meetings';
import type { EffectRow } from '../../../domain/evidence/comparison';
import { harmsMet } from '../../../domain/evidence/harms-met';
import { type LeadingEndpoint, leadingResult } from '../../../domain/evidence/leading-result';
import { type Outcome, outcomeOf } from '../../../domain/evidence/outcome';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import type { TrialArm } from '../../../domain/evidence/trial';
import { type TwoArms, difference } from '../../../domain/evidence/two-arms';
import { FigureWords } from '../../charts/figure-words';
import { inline } from '../../words/inline';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../../domain/preference/topic';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { EffectCells } from './effect-cells';

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
    // The same size wherever the box stands, under the question too.
    :host p {
      font-size: inherit;
      line-height: inherit;
      color: inherit;
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
  /** The side effects of the comparison, by their names. */
  readonly effects = input.required<readonly EffectRow[]>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #effects = inject(EffectCells);

  protected readonly anyOpen = computed(() => Object.values(this.opened()).some((day) => day !== null));
  protected readonly pairs = computed(() =>
    this.meetings().map((meeting) => ({
      title: this.#words.of('compare.metIn', {
        first: this.#words.text(meeting.first.finding.option.name),
        second: inline(this.#words.text(meeting.second.finding.option.name)),
        study: this.#words.text(meeting.arms.trial.name),
      }),
      figures: this.#told(meeting),
    })),
  );

  /** As many harms as benefits, whichever of them are open. */
  #told({ arms }: HeadToHead) {
    const benefits = asked.flatMap(({ topic, endpoint, name }) => {
      const figure = this.#benefit(arms, endpoint, name);
      return figure ? [{ topic, figure }] : [];
    });
    const sideEffects = this.effects().map(({ effect }) => effect);
    const plain = this.scale().precision === 'rounded';
    const harms =
      this.opened().sideEffects === null ? [] : harmsMet(arms, sideEffects, plain, Math.max(benefits.length, 1));
    return [
      ...benefits.flatMap(({ topic, figure }) => (this.opened()[topic] === null ? [] : figure)),
      ...harms.flatMap(({ effect, figure }) => {
        const name = effect ? this.#effects.name(effect, this.scale()) : this.#words.of('balance.anySevere');
        return this.#figure(arms, figure, name) ?? [];
      }),
    ];
  }

  #benefit(arms: TwoArms, endpoint: LeadingEndpoint, name: string) {
    const { trial, first } = arms;
    const { result } = leadingResult({ trial, arm: first }, endpoint);
    if (!result || (this.scale().precision === 'rounded' && result.checked === null)) return null;
    const figure = this.#figure(arms, ({ id }) => outcomeOf(trial, result, id), this.#words.of(name));
    return figure && result.caveat ? { ...figure, text: `${figure.text}. ${this.#words.text(result.caveat)}` } : figure;
  }

  #figure(arms: TwoArms, of: (arm: TrialArm) => Outcome, name: string) {
    const outcome = of(arms.first);
    const [a, b] = [outcome, of(arms.second)].map((one) => shownFigure(one, this.scale()));
    const amount = difference(arms, of, this.scale());
    if (!a || !b || amount === null || outcome.kind === 'notReported') return null;
    const way = amount === 0 ? 'compare.metSame' : amount > 0 ? 'compare.metMore' : 'compare.metFewer';
    const figures = this.#words.of('compare.metFigures', {
      name,
      a: this.#figures.number(a),
      b: this.#figures.whole(b),
    });
    const said = this.#words.of(way, { amount: this.#words.number(Math.abs(amount), 1) });
    return { text: `${figures}, ${said}`, sourceId: outcome.sourceId, checked: outcome.checked };
  }
}
