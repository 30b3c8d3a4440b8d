import { Component, computed, inject, input, output } from '@angular/core';
import type { Concern } from '../../../domain/preference/concern';
import { inOrder, type Preferences } from '../../../domain/preference/weighing';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { weightLevel } from './weight-level';

/** The tries that were kept, side by side: each can be gone back to, or taken back. */
@Component({
  selector: 'tandem-kept-tries',
  imports: [WordsPipe],
  templateUrl: './kept-tries.html',
  styleUrl: './kept-tries.scss',
})
export class KeptTries {
  readonly preferences = input.required<Preferences>();
  readonly concerns = input.required<readonly Concern[]>();
  readonly together = input.required<boolean>();
  /** Places of tries, from 0. */
  readonly goneBackTo = output<number>();
  readonly withdrawn = output<number>();

  readonly #words = inject(Words);

  protected readonly heads = computed(() => {
    const { tries, feelsRight } = this.preferences();
    return tries.map(({ on }, place) => ({
      name: this.#words.of('matters.plain.try', { place: place + 1 }),
      day: this.#words.day(on, 'long'),
      feels: place === tries.length - 1 && feelsRight !== null ? `matters.plain.felt.${feelsRight}` : null,
    }));
  });
  protected readonly rows = computed(() => {
    const { tries } = this.preferences();
    const ids = [...new Set(tries.flatMap(inOrder))];
    return ids.flatMap((id) => {
      const concern = this.concerns().find((one) => one.id === id);
      if (!concern) return [];
      return [{ id, name: this.#words.text(concern.name), cells: tries.map((one) => this.#said(one, id)) }];
    });
  });
  protected readonly own = computed(() => {
    const said = this.preferences().tries.map(({ own }) => own);
    return said.some(Boolean) ? said : null;
  });

  #said({ picked, points }: Preferences['tries'][number], id: string): string {
    if (!picked.includes(id)) return this.#words.of('matters.plain.notPicked');
    const given = points[id];
    if (given === undefined) return this.#words.of('matters.plain.notWeighed');
    const word =
      given === 100 && picked.find((one) => points[one] === 100) === id
        ? this.#words.of('matters.plain.first')
        : this.#words.of(`matters.plain.level.${weightLevel(given).key}`);
    return this.together() ? word : `${word} (${this.#words.number(given)})`;
  }
}
