import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Words } from '../../words/words';
import { AUDIENCE } from '../fact/audience';
import { glossed } from './terms';

/**
 * A text in which, in the shared view or where it always does, each term that had to stay can be tapped for what it means. What is written
 * in another language than the one spoken is explained in that one.
 */
@Component({
  selector: 'tandem-glossed-text',
  template: `@for (piece of pieces(); track $index) {
      @if (piece.term; as term) {
        <button
          type="button"
          [attr.aria-expanded]="open() === term"
          [attr.aria-label]="said().of('glossary.ask', { term: piece.text })"
          (click)="open.set(open() === term ? null : term)"
          [textContent]="piece.text"
        ></button>
      } @else {
        <span [textContent]="piece.text"></span>
      }
    }
    <span role="status">
      @if (open(); as term) {
        <span class="means">{{ said().of('glossary.' + term) }}</span>
      }
    </span>`,
  styleUrl: './glossed-text.scss',
  host: { '(keydown.escape)': 'close($event)' },
})
export class GlossedText {
  readonly text = input.required<string>();
  /** Whoever looks. */
  readonly always = input(false);
  /** The words of the text's language; null: the one spoken. */
  readonly written = input<Words | null>(null);

  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);

  protected readonly said = computed(() => this.written() ?? this.#words);
  protected readonly pieces = computed(() =>
    this.always() || this.#audience() === 'together'
      ? glossed(this.text(), this.said().language())
      : [{ text: this.text(), term: null }],
  );
  /** The term that is explained. */
  protected readonly open = linkedSignal<string, string | null>({ source: this.text, computation: () => null });

  protected close(event: Event): void {
    if (this.open() === null) return;
    event.preventDefault();
    this.open.set(null);
  }
}
