import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OptionFinding } from '../../../../domain/consultation/consultation';
import type { TreatmentOption } from '../../../../domain/treatment/option';
import { folded } from '../../../words/folded';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { AUDIENCE } from '../../../parts/fact/audience';

/** As many found as are looked through at once. */
const MOST_FOUND = 12;

/** The options of which there is a sheet: those on the table at once, all others by a search. */
@Component({
  selector: 'tandem-option-shelf',
  imports: [RouterLink, WordsPipe],
  templateUrl: './option-shelf.html',
  styleUrl: './option-shelf.scss',
})
export class OptionShelf {
  readonly table = input.required<readonly OptionFinding[]>();
  readonly others = input.required<readonly OptionFinding[]>();
  /** Id of the option that is looked at. */
  readonly shown = input.required<string | null>();

  readonly taken = output();

  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);
  protected readonly sought = signal('');
  /** Nothing is laid out, and nothing may be suggested: then all of them are. */
  protected readonly isBare = computed(() => this.table().length === 0);
  readonly #found = computed(() => {
    const sought = folded(this.sought().trim());
    if (sought === '') return this.isBare() ? this.others() : [];
    return this.others().filter(({ option }) =>
      folded(`${this.#words.text(option.name)} ${this.#words.text(option.plainName)}`).includes(sought),
    );
  });
  protected readonly found = computed(() => (this.isBare() ? this.#found() : this.#found().slice(0, MOST_FOUND)));
  protected readonly foundSaid = computed(() => {
    const count = this.#found().length;
    if (this.isBare() && count > 0) return this.#words.count('explain.found', count);
    if (this.sought().trim() === '') return this.#words.count('explain.others', this.others().length);
    if (count === 0) return this.#words.of('explain.noneFound');
    return this.#words.count(count > MOST_FOUND ? 'explain.foundMany' : 'explain.found', count, { shown: MOST_FOUND });
  });
  /** One that is looked at and is not on the table. */
  protected readonly besides = computed(() => this.others().filter(({ option }) => option.id === this.shown()));

  /** In the shared view by its plain name, with the other one below it. */
  protected named({ name, plainName }: TreatmentOption): { first: string; second: string } {
    const [professional, plain] = [this.#words.text(name), this.#words.text(plainName)];
    const [first, second] = this.#audience() === 'together' ? [plain, professional] : [professional, plain];
    return { first, second: folded(first) === folded(second) ? '' : second };
  }
}
