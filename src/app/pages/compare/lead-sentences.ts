import { Injectable, inject } from '@angular/core';
import type { LeadingResult } from '../../../domain/evidence/leading-result';
import { outcomeOf } from '../../../domain/evidence/outcome';
import { type Scale, type ShownFigure, shownFigure } from '../../../domain/evidence/shown-figure';
import type { Trial, TrialArm } from '../../../domain/evidence/trial';
import { difference, twoArms } from '../../../domain/evidence/two-arms';
import { FigureWords } from '../../charts/figure-words';
import { Words } from '../../words/words';

/** What people counted had, by the words for it; what else is counted is shrinking. */
const counted: Partial<Record<LeadingResult['endpoint'], string>> = {
  'CNS-ORR': 'brainShrinking',
  'CNS-PFS': 'brainFree',
};
/** What comes to an end, by the words for it; else it is time without growth anywhere. */
const ends: Partial<Record<LeadingResult['endpoint'], string>> = { OS: 'survival', 'CNS-PFS': 'brainGrowth' };

/** A leading figure as sentences that can be copied: figure, interval, the other group and the difference from it. */
@Injectable({ providedIn: 'root' })
export class LeadSentences {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  of(option: string, trial: Trial, arm: TrialArm, lead: LeadingResult, scale: Scale): string[] {
    const figure = shownFigure(lead.outcome, scale);
    const { result, other } = lead;
    if (!figure || !result) return [];
    const said = { option, study: this.#words.text(trial.name), figure: this.#figures.whole(figure) };
    const sentences = [
      figure.kind === 'people'
        ? this.#words.of(`compare.sentence.${counted[lead.endpoint] ?? 'shrinking'}`, {
            ...said,
            value: this.#figures.number(figure),
            without: this.#words.number(figure.without, 1),
            outOf: this.#words.number(figure.outOf),
            months: result.landmarks[0]?.months ?? '',
          })
        : this.#words.of(
            `compare.sentence.${ends[lead.endpoint] ?? 'growth'}${figure.value === null ? 'Open' : ''}`,
            said,
          ),
      this.#words.of('compare.sentence.interval', { interval: this.#figures.interval(figure.interval) }),
    ];
    const otherFigure = other && shownFigure(other.outcome, scale);
    if (other && otherFigure) {
      sentences.push(
        this.#words.of('compare.sentence.other', {
          arm: this.#words.text(other.arm.label),
          figure: this.#figures.whole(otherFigure),
        }),
      );
      const arms = twoArms(trial, arm.id, other.arm.id);
      const amount = arms && difference(arms, ({ id }) => outcomeOf(trial, result, id), scale);
      if (amount !== null) sentences.push(this.#difference(amount, figure.kind, scale));
    }
    if (lead.endpoint === 'PFS' || lead.endpoint === 'CNS-PFS')
      sentences.push(this.#words.of('compare.sentence.notSame'));
    return sentences;
  }

  #difference(amount: number, kind: ShownFigure['kind'], scale: Scale): string {
    if (amount === 0) return this.#words.of('compare.sentence.same');
    const way = kind === 'people' ? (amount > 0 ? 'more' : 'fewer') : amount > 0 ? 'longer' : 'shorter';
    return this.#words.of(`compare.sentence.${way}`, {
      amount: this.#words.number(Math.abs(amount), 1),
      outOf: this.#words.number(scale.outOf),
    });
  }
}
