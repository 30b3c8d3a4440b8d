import { Injectable, inject } from '@angular/core';
import type { ComparedOption, EffectFigures } from '../../../domain/evidence/comparison';
import type { ArmInTrial } from '../../../domain/evidence/leading-result';
import type { Outcome } from '../../../domain/evidence/outcome';
import type { SideEffect } from '../../../domain/evidence/side-effect';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import { difference, twoArms } from '../../../domain/evidence/two-arms';
import { FigureWords } from '../../charts/figure-words';
import { capital, inline } from '../../words/inline';
import { Words } from '../../words/words';
import { type Cell, emptyCell } from './cell';

/** A side effect of a column in words: any grade and severe together, with the study's other group. */
@Injectable({ providedIn: 'root' })
export class EffectCells {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  /** "Nausea" for professionals, "Feeling sick" in the shared view. */
  name(effect: SideEffect, scale: Scale): string {
    return capital(this.#words.text(scale.precision === 'exact' ? effect.name : effect.plain));
  }

  /** Why there is no figure: one that is held and was not checked is told before one that is not reported. */
  absent({ any, severe }: EffectFigures): string {
    const reasons = [any, severe].flatMap((outcome) => (outcome.kind === 'notReported' ? outcome.why : []));
    return this.#figures.absent(reasons.find((why) => why === 'notChecked') ?? reasons[0] ?? 'noStudy');
  }

  of({ place, finding }: ComparedOption, effect: SideEffect, figures: EffectFigures, scale: Scale): Cell {
    const { any, severe, other } = figures;
    if (any.kind !== 'frequency' && severe.kind === 'frequency') {
      const figure = shownFigure(severe, scale);
      return {
        ...emptyCell('harm', this.#words.of('compare.severeOnly', { number: this.#figures.whole(figure) })),
        notes: this.#otherSevere(figures, scale),
        sentences: [
          this.#words.of('compare.sentence.severeOnly', {
            effect: this.name(effect, scale),
            option: this.#words.text(finding.option.name),
            study: place ? this.#words.text(place.trial.name) : '',
            outOf: this.#words.number(figure.outOf),
            value: this.#figures.number(figure),
          }),
        ],
        source: { sourceId: severe.sourceId, checked: severe.checked, about: this.name(effect, scale) },
        recalled: severe.checked === null,
      };
    }
    if (any.kind !== 'frequency' || !place) {
      return emptyCell('harm', this.absent(figures));
    }
    const figure = shownFigure(any, scale);
    const grave = severe.kind === 'frequency' ? shownFigure(severe, scale) : null;
    const number = this.#figures.number(figure);
    const without = this.#words.number(figure.without, 1);
    const exact = scale.precision === 'exact';
    const severeNumber = grave && this.#figures.number(grave);
    const otherFigure = other?.any.kind === 'frequency' ? shownFigure(other.any, scale) : null;
    const name = this.name(effect, scale);
    return {
      look: 'harm',
      figure,
      absent: '',
      number,
      unit: this.#figures.unit(figure),
      beside:
        severeNumber === null
          ? this.#words.of('compare.severeMissing')
          : this.#words.of('compare.severe', { number: severeNumber }),
      framing: this.#words.of('compare.bothEffect', { value: number, without }),
      severe:
        grave && severeNumber !== null
          ? { text: this.#words.of('compare.severePlain', { number: severeNumber }), count: grave.value }
          : null,
      other: other && {
        figure: otherFigure,
        text: this.#otherText(other.any, otherFigure, inline(this.#words.text(other.arm.label)), exact),
      },
      notes: exact ? [this.#figures.shortInterval(figure.interval)] : [],
      groups: [],
      source: { sourceId: any.sourceId, checked: any.checked, about: name },
      recalled: any.checked === null,
      sentences: [
        [
          this.#words.of('compare.sentence.effect', {
            effect: name,
            option: this.#words.text(finding.option.name),
            study: this.#words.text(place.trial.name),
            outOf: this.#words.number(figure.outOf),
            value: number,
            without,
          }),
          severeNumber === null ? '' : this.#words.of('compare.sentence.severe', { number: severeNumber }),
          ...this.#against(place, figures, scale),
        ]
          .filter(Boolean)
          .join(' '),
      ],
    };
  }

  #otherSevere({ other }: EffectFigures, scale: Scale): string[] {
    if (other?.severe.kind !== 'frequency') return [];
    const number = this.#figures.whole(shownFigure(other.severe, scale));
    const arm = inline(this.#words.text(other.arm.label));
    return [this.#words.of('compare.other', { figure: this.#words.of('compare.severe', { number }), arm })];
  }

  #otherText(outcome: Outcome, figure: ReturnType<typeof shownFigure>, arm: string, exact: boolean): string {
    const said = figure
      ? exact
        ? this.#figures.number(figure)
        : this.#figures.whole(figure)
      : inline(this.#figures.absentOf(outcome));
    return exact
      ? this.#words.of('compare.other', { figure: said, arm })
      : this.#words.of('compare.otherPlain', { figure: said, arm });
  }

  /** The other group of the same study, and the difference, which may be said only there. */
  #against({ trial, arm }: ArmInTrial, { any, other }: EffectFigures, scale: Scale): string[] {
    if (other?.any.kind !== 'frequency') return [];
    const figure = this.#figures.whole(shownFigure(other.any, scale));
    const arms = twoArms(trial, arm.id, other.arm.id);
    const amount = arms && difference(arms, ({ id }) => (id === arm.id ? any : other.any), scale);
    const way = amount === 0 ? 'same' : (amount ?? 0) > 0 ? 'more' : 'fewer';
    return [
      this.#words.of('compare.sentence.other', { arm: this.#words.text(other.arm.label), figure }),
      amount === null
        ? ''
        : this.#words.of(`compare.sentence.${way}`, {
            amount: this.#words.number(Math.abs(amount), 1),
            outOf: this.#words.number(scale.outOf),
          }),
    ];
  }
}
