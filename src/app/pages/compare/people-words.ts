import { Injectable, inject } from '@angular/core';
import type { Scale } from '../../../domain/evidence/shown-figure';
import type { TrialResult } from '../../../domain/evidence/trial';
import { Words } from '../../words/words';

/** "All randomised, final analysis" is a statistician's way to say that everyone was counted. */
const everyone = /^All randomised(,|$)/;

/** The people that a figure is of and how many, never those of the whole study. */
@Injectable({ providedIn: 'root' })
export class PeopleWords {
  readonly #words = inject(Words);

  of({ population: { label, n } }: TrialResult, scale: Scale): string {
    const plain = scale.precision === 'rounded' && n !== null && everyone.test(label.en);
    const population = plain ? this.#words.of('compare.everyone') : this.#words.text(label);
    return n === null ? population : this.#words.of('compare.in', { population, people: this.#words.number(n) });
  }
}
