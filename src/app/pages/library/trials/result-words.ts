import { Injectable, inject } from '@angular/core';
import { type Outcome, landmarkOf, outcomeOf } from '../../../../domain/evidence/outcome';
import { type Scale, shownFigure } from '../../../../domain/evidence/shown-figure';
import type { Trial, TrialArm, TrialResult } from '../../../../domain/evidence/trial';
import { FigureWords } from '../../../charts/figure-words';
import { Words } from '../../../words/words';
import { pIn } from './p-value';

/** How the library writes figures: out of 100 and to one decimal, for professionals. */
export const libraryScale: Scale = { outOf: 100, precision: 'exact' };

/** What people counted at a time are free of, by the words for it. */
const free: Partial<Record<TrialResult['endpoint'], string>> = { PFS: 'growth', DOR: 'growth', OS: 'alive' };

/** The parts of one result of a trial in words; what is not reported says so. */
@Injectable({ providedIn: 'root' })
export class ResultWords {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  endpoint({ endpoint, endpointName }: TrialResult): string {
    return endpointName ? this.#words.text(endpointName) : this.#words.of(`endpoint.${endpoint}`);
  }

  /** "HR-positive cohort, n 494". */
  people({ population: { label, n } }: TrialResult): string {
    const name = this.#words.text(label);
    return n === null ? name : this.#words.of('trials.people', { name, n: this.#words.number(n) });
  }

  /** "10.1 months, 95 % CI 9.5 to 11.5", "Not reached", "Not reported here", "Median not reported here" where the time at a day is. */
  value(trial: Trial, result: TrialResult, arm: TrialArm): string {
    const outcome = outcomeOf(trial, result, arm.id);
    const counted = result.landmarks.some(({ arms }) => typeof arms[arm.id] === 'number');
    return outcome.kind === 'notReported' && counted && result.unit === 'months'
      ? this.#words.of('trials.medianNotReported')
      : this.#whole(outcome);
  }

  /** "At 12 months without growth: Elacestrant 22.3 of 100, Standard of care 9.4 of 100", one a time. */
  landmarks(trial: Trial, result: TrialResult): string[] {
    return result.landmarks.map(({ months }) =>
      this.#words.of(`trials.landmark.${free[result.endpoint] ?? 'event'}`, {
        months: this.#words.number(months),
        figures: trial.arms
          .filter(({ id }) => id in result.arms)
          .map((arm) => `${this.#words.text(arm.label)} ${this.#whole(landmarkOf(trial, result, arm.id, months))}`)
          .join('; '),
      }),
    );
  }

  /** "Difference 3.5 a day (95 % CI 2.6 to 4.4), p <0.001"; empty: none is reported. */
  difference({ difference, unit }: TrialResult): string {
    if (!difference) return '';
    const { value, ci95, p } = difference;
    const amount = unit === 'months' || unit === 'percent' ? '' : ` ${this.#words.count(`figure.${unit}`, value)}`;
    const interval = ci95 && { low: ci95[0], high: ci95[1], from: 'published' as const };
    return [
      this.#words.of('trials.difference', {
        amount: `${this.#words.number(value)}${amount}`,
        interval: this.#figures.interval(interval),
      }),
      ...(p === null ? [] : [`p ${pIn(this.#words.language(), p)}`]),
    ].join(', ');
  }

  p({ hazardRatio }: TrialResult): string {
    if (!hazardRatio) return '';
    return hazardRatio.p === null ? this.#figures.absent('notInStudy') : pIn(this.#words.language(), hazardRatio.p);
  }

  followUp({ medianFollowUpMonths: months }: TrialResult): string {
    return months === null
      ? this.#figures.absent('notInStudy')
      : `${this.#words.number(months, 1)} ${this.#words.count('figure.months', months)}`;
  }

  reader({ assessedBy, endpoint }: TrialResult): string {
    if (assessedBy === null) return endpoint === 'OS' ? '–' : this.#figures.absent('notInStudy');
    const key = `trials.reader.${assessedBy}`;
    return this.#words.has(key) ? this.#words.of(key) : assessedBy;
  }

  #whole(outcome: Outcome): string {
    const figure = shownFigure(outcome, libraryScale);
    if (!figure) return this.#figures.absentOf(outcome);
    const whole = this.#figures.whole(figure);
    return figure.interval ? `${whole}, ${this.#figures.interval(figure.interval)}` : whole;
  }
}
