import { Injectable, inject } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import { timeTalk } from '../../../domain/evidence/time-talk';
import {
  type ConcernFigure,
  type ConcernRow,
  hairLossSteps,
  routeSteps,
} from '../../../domain/preference/concern-table';
import { FigureWords } from '../../charts/figure-words';
import { Words } from '../../words/words';

/** What the options say to a concern, and from where to where, in words. */
@Injectable({ providedIn: 'root' })
export class RangeWords {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  /** The worst and the best of a row, what is estimated with its label; null: it has no range, or none that may be told to this reader. */
  of(row: ConcernRow, comparison: Comparison, scale: Scale): { worst: string; best: string } | null {
    const { range } = row;
    if (!range) return null;
    const at = (value: number) => row.figures.find((figure) => figure.weighed && figure.value === value);
    const [worst, best] = [at(range.worst), at(range.best)].map((figure) =>
      figure ? this.value(row, figure, comparison, scale) : null,
    );
    if (!worst || !best) return null;
    return { worst, best: row.estimate ? `${best} (${this.#words.of('compare.estimated')})` : best };
  }

  /** One figure with its unit: "35 of 100 people", "4 months", "3 days", "a drip"; null: there is none. */
  value({ concern, estimate }: ConcernRow, figure: ConcernFigure, comparison: Comparison, scale: Scale): string | null {
    const { outcome, value } = figure;
    if (value === null) return null;
    if (estimate === 'visits') return this.#words.count('matters.plain.visits', value);
    if (estimate === 'hairLoss') return this.#words.of(`compare.hair.${hairLossSteps[value] ?? 'not-reported'}`);
    if (concern.measure.kind === 'careDays') return this.#words.count('matters.plain.days', value);
    if (concern.measure.kind === 'route') return this.#words.of(`matters.plain.route.${routeSteps[value] ?? 'none'}`);
    const shown = outcome && shownFigure(outcome, scale);
    if (!shown) return null;
    // A person is told how long people lived as a range, never as one number.
    if (concern.measure.kind === 'endpoint' && concern.measure.endpoint === 'OS' && scale.precision === 'rounded') {
      return this.#usual(figure, comparison, scale);
    }
    return shown.kind === 'people'
      ? this.#words.of('matters.plain.people', { figure: this.#figures.whole(shown) })
      : this.#figures.whole(shown);
  }

  #usual({ optionId }: ConcernFigure, { columns }: Comparison, scale: Scale): string | null {
    const column = columns.find(({ finding }) => finding.option.id === optionId);
    const range = column && timeTalk(column, scale, true)?.range;
    if (range?.kind !== 'range') return null;
    const { lower, upper } = range.bounds;
    if (lower.months === null) return null;
    return upper.months === null
      ? this.#words.of('matters.plain.usualLow', { low: lower.months })
      : this.#words.of('matters.plain.usual', { low: lower.months, high: upper.months });
  }
}
