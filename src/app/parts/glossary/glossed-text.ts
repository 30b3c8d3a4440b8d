import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { glossed } from './terms';

/** A text in which, in the shared view, each term that had to stay can be tapped for what it means. */
@Component({
  selector: 'tandem-glossed-text',
  imports: [WordsPipe],
  template: `@for (piece of pieces(); track $index) {
      @if (piece.term; as term) {
        <button
          type="button"
          [attr.aria-expanded]="open() === term"
          [attr.aria-label]="'glossary.ask' | words: { term: piece.text }"
          (click)="open.set(open() === term ? null : term)"
          [textContent]="piece.text"
        ></button>
      } @else {
        <span [textContent]="piece.text"></span>
      }
    }
    <span role="status">
      @if (open(); as term) {
        <span class="means">{{ 'glossary.' + term | words }}</span>
      }
    </span>`,
  styleUrl: './glossed-text.scss',
  host: { '(keydown.escape)': 'close($event)' },
})
export class GlossedText {
  readonly text = input.required<string>();

  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);

  protected readonly pieces = computed(() =>
    this.#audience() === 'together'
      ? glossed(this.text(), this.#words.language())
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
