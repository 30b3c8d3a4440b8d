import { Component, computed, inject, input, output } from '@angular/core';
import type { TradeOff } from '../../../domain/preference/weighing';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import type { Matter } from './matter';
import { weightLevel } from './weight-level';

/** What the weights mean, said back as pairs: "does this feel right?" Either answer keeps the try. */
@Component({
  selector: 'tandem-feels-right',
  imports: [WordsPipe],
  templateUrl: './feels-right.html',
  styleUrl: './feels-right.scss',
})
export class FeelsRight {
  readonly pairs = input.required<readonly TradeOff[]>();
  readonly matters = input.required<readonly Matter[]>();
  readonly together = input.required<boolean>();
  /** null: not answered. */
  readonly answer = input.required<boolean | null>();
  readonly answered = output<boolean>();

  readonly #words = inject(Words);

  protected readonly sentences = computed(() =>
    this.pairs().map(({ first, other, points }) => {
      const words = {
        first: this.#name(first.concern.id),
        other: this.#name(other.concern.id),
        firstRange: this.#range(first.concern.id),
        otherRange: this.#range(other.concern.id),
      };
      const said = this.#words.of(`matters.plain.pair.${weightLevel(points).key}`, words);
      return this.together() ? said : `${said} ${this.#words.of('matters.pairPoints', { points })}`;
    }),
  );

  #name(id: string): string {
    const matter = this.#matter(id);
    return matter ? this.#words.text(matter.row.concern.name) : id;
  }

  #range(id: string): string {
    const range = this.#matter(id)?.range;
    return range ? this.#words.of('matters.plain.fromTo', range) : '';
  }

  #matter(id: string): Matter | undefined {
    return this.matters().find(({ row }) => row.concern.id === id);
  }
}
