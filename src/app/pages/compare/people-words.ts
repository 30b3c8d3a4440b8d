import { Injectable, inject } from '@angular/core';
import type { Scale } from '../../../domain/evidence/shown-figure';
import type { TrialPopulation, TrialResult } from '../../../domain/evidence/trial';
import { Words } from '../../words/words';

/** The people that a figure is of and how many, never those of the whole study. */
@Injectable({ providedIn: 'root' })
export class PeopleWords {
  readonly #words = inject(Words);

  of({ population }: TrialResult, { precision }: Scale): string {
    const { label, n } = population;
    const said = precision === 'rounded' ? this.#plain(population) : this.#words.text(label);
    return n === null ? said : this.#words.of('compare.in', { population: said, people: this.#words.number(n) });
  }

  #plain({ label, plain, counted }: TrialPopulation): string {
    if (plain) return this.#words.text(plain);
    return counted === 'everyone' ? this.#words.of('compare.everyone') : this.#words.text(label);
  }
}
