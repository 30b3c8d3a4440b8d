import { Injectable, inject } from '@angular/core';
import type { ComparedOption } from '../../../domain/evidence/comparison';
import { type LeadingResult, leadingLandmark } from '../../../domain/evidence/leading-result';
import { notReported } from '../../../domain/evidence/outcome';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import type { Trial } from '../../../domain/evidence/trial';
import { FigureWords } from '../../charts/figure-words';
import { inline } from '../../words/inline';
import { Words } from '../../words/words';
import { LeadCells } from './lead-cells';

/** People without growth at a time, in both framings; text without a count: why there is none. */
export interface Landmark {
  text: string;
  count: number | null;
  number: string;
  unit: string;
  /** The other group of the study at the same time; empty: not counted, or there is none. */
  other: string;
}

const missing = (text: string): Landmark => ({ text, count: null, number: '', unit: '', other: '' });

/** What was counted of an option at one time, in words for a person: checked figures only. */
@Injectable({ providedIn: 'root' })
export class LandmarkWords {
  readonly #words = inject(Words);
  readonly #lead = inject(LeadCells);
  readonly #figures = inject(FigureWords);

  /** @param months the time that most of the studies compared counted at; null: there is none. */
  of({ place, growth }: ComparedOption, months: number | null, scale: Scale): Landmark {
    if (months === null) return missing(this.#words.of('compare.countMissing'));
    const outcome = place ? leadingLandmark(place, growth, months, true) : notReported('noStudy');
    if (outcome.kind !== 'frequency') return missing(this.#lead.absentAt(months, outcome));
    const figure = shownFigure(outcome, scale);
    const value = this.#figures.number(figure);
    return {
      text: this.#words.of('compare.at', { months, value, without: this.#words.number(figure.without) }),
      count: figure.value,
      number: value,
      unit: this.#figures.unit(figure),
      other: place ? this.#otherAt(place.trial, growth, months, scale) : '',
    };
  }

  #otherAt(trial: Trial, growth: LeadingResult, months: number, scale: Scale): string {
    if (!growth.other) return '';
    const { arm } = growth.other;
    const outcome = leadingLandmark({ trial, arm }, growth, months, true);
    if (outcome.kind !== 'frequency') return '';
    return this.#words.of('compare.otherPlain', {
      arm: inline(this.#words.text(arm.label)),
      figure: this.#figures.whole(shownFigure(outcome, scale)),
    });
  }
}
