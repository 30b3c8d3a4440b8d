import { Component, computed, inject, input } from '@angular/core';
import type { Checked } from '../../../domain/evidence/text';
import { Words } from '../../words/words';
import { PRINTING } from '../fact/sayable';
import { shortCitation } from './citation';
import { SOURCE_BOOK } from './source-book';
import { SourceOpener } from './source-opener';

/** Leads from a statement to its source in a panel beside it, and names it on paper; nothing where no source is held. */
@Component({
  selector: 'tandem-source-link',
  template: `@if (sourceId(); as id) {
    <button type="button" class="btn text" aria-haspopup="dialog" [attr.aria-label]="name()" (click)="open(id)">
      {{ text() }}
    </button>
    @if (cited(); as words) {
      <span class="cited">{{ words }}</span>
    }
  }`,
  styles: `
    :host {
      display: inline-flex;
    }
    .btn {
      justify-content: start;
      text-align: start;
      gap: 0;
      font-weight: var(--tandem-weight-text);
    }
  `,
})
export class SourceLink {
  readonly sourceId = input.required<string | null>();
  readonly checked = input.required<Checked>();
  /** A short citation; without one it says "Source". */
  readonly label = input('');
  /** What it is the source of, for those who do not see what stands beside it. */
  readonly about = input('');
  /** The figure that it backs, as it stands there: the panel repeats it. */
  readonly figure = input('');

  readonly #opener = inject(SourceOpener);
  readonly #words = inject(Words);
  readonly #book = inject(SOURCE_BOOK);
  readonly #printing = inject(PRINTING);

  protected readonly text = computed(
    () => this.label() || this.#words.of(this.checked() ? 'source.open' : 'source.openRecalled'),
  );
  protected readonly name = computed(() => (this.about() ? `${this.text()}: ${this.about()}` : null));

  /** What paper says, where nothing can be pressed: what it is called, and in brackets where it was published. */
  protected readonly cited = computed(() => {
    const source = this.#printing() ? this.#book.held(this.sourceId() ?? '') : null;
    const published = source ? `(${shortCitation(source)})` : '';
    return this.#printing() ? [this.label(), published].filter(Boolean).join(' ') : '';
  });

  protected open(id: string): void {
    this.#opener.open(id, this.checked(), [this.about(), this.figure()].filter(Boolean).join(': '));
  }
}
