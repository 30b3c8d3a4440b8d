import { Component, type ElementRef, computed, input, viewChild } from '@angular/core';
import { statuses } from '../../../../domain/treatment/status';
import { StatusMark } from '../../../ui/status-mark/status-mark';
import { WordsPipe } from '../../../words/words-pipe';
import type { SaidSlide } from '../slide-words';
import { fitting } from './fitting';

/** What stands on the screen, by how closely it is set: options at most, and whether each says what it waits for. */
const limits = [
  { most: 40, waits: true },
  { most: 40, waits: true },
  { most: 32, waits: false },
  { most: 18, waits: false },
] as const;

/** Every treatment that is offered or waits for a fact, those on the screen of the case first: what is discussed was chosen from these. */
@Component({
  selector: 'tandem-options-screen',
  imports: [StatusMark, WordsPipe],
  templateUrl: './options-screen.html',
  styleUrl: './options-screen.scss',
  host: { '[class]': "'step-' + closeness()" },
})
export class OptionsScreen {
  readonly said = input.required<SaidSlide>();

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  protected readonly closeness = fitting(this.place, this.said);
  protected readonly waits = computed(() => limits[this.closeness()].waits);
  readonly #most = computed(() => limits[this.closeness()].most);
  protected readonly onTable = computed(() => this.said().options.map(({ name }) => name));
  readonly #shown = computed(() => this.said().others.slice(0, this.#most()));
  protected readonly more = computed(() => this.said().others.length - this.#shown().length);
  protected readonly groups = computed(() =>
    statuses
      .map((status) => ({ status, options: this.#shown().filter((one) => one.status === status) }))
      .filter(({ options }) => options.length > 0),
  );
}
