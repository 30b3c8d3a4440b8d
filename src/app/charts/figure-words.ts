import { Injectable, inject } from '@angular/core';
import type { Outcome, WhyNotReported } from '../../domain/evidence/outcome';
import { type ShownFigure, type ShownInterval, shownFigure } from '../../domain/evidence/shown-figure';
import { Words } from '../words/words';

/** A shown figure in words: cell, label and sentence take the number from here, so that it is written in one way. */
@Injectable({ providedIn: 'root' })
export class FigureWords {
  readonly #words = inject(Words);

  /** The number alone: "35", "13.2", "fewer than 1", "not reached". */
  number(figure: ShownFigure): string {
    if (figure.value === null) return this.#words.of('figure.notReached');
    if (figure.kind === 'people' && figure.fewerThanOne) return this.#words.of('figure.fewerThanOne');
    return this.#words.number(figure.value);
  }

  /** What stands after the number: "of 100", "months", "days"; nothing after "not reached". */
  unit(figure: ShownFigure): string {
    if (figure.kind === 'people') return this.#words.of('figure.outOf', { outOf: this.#words.number(figure.outOf) });
    if (figure.value === null) return '';
    return this.#words.count(`figure.${figure.kind === 'amount' ? figure.unit : 'months'}`, figure.value);
  }

  /** Number and unit: "35 of 100", "3.8 months". */
  whole(figure: ShownFigure): string {
    return `${this.number(figure)} ${this.unit(figure)}`.trim();
  }

  /** "95 % CI 11.4 to 15.2"; said too where none is reported. */
  interval(interval: ShownInterval | null): string {
    if (!interval) return this.#words.of('figure.noInterval');
    const low = this.#words.number(interval.low);
    const open = interval.high === null;
    const range = open
      ? this.#words.of('figure.intervalOpen', { low })
      : this.#words.of('figure.interval', { low, high: this.#words.number(interval.high ?? 0) });
    return interval.from === 'armSize' ? this.#words.of('figure.fromArmSize', { range }) : range;
  }

  /** The interval beside its number: "CI 11.4 to 15.2". */
  shortInterval(interval: ShownInterval | null): string {
    if (!interval) return this.#words.of('figure.noInterval');
    const low = this.#words.number(interval.low);
    return interval.high === null
      ? this.#words.of('figure.intervalShortOpen', { low })
      : this.#words.of('figure.intervalShort', { low, high: this.#words.number(interval.high) });
  }

  /** The figure, or that there is none: "35 of 100", "Not reported here". */
  outcome(outcome: Outcome): string {
    const figure = shownFigure(outcome, { outOf: 100, precision: 'exact' });
    return figure ? this.whole(figure) : this.absentOf(outcome);
  }

  /** Why there is no figure: "Not reported here", "No study held here", "Not shown: not checked at the source". */
  absent(why: WhyNotReported): string {
    return this.#words.of(`figure.absent.${why}`);
  }

  /** The same of an outcome that has no figure, so that every view says one state in the same words. */
  absentOf(outcome: Outcome): string {
    return this.absent(outcome.kind === 'notReported' ? outcome.why : 'notInStudy');
  }
}
