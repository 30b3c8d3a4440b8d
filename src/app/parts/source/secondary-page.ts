import { Component, computed, inject, input } from '@angular/core';
import { originalAddress } from '../../../domain/evidence/second-hand';
import type { Source } from '../../../domain/evidence/source';
import { WordsPipe } from '../../words/words-pipe';
import { SOURCE_BOOK } from './source-book';

/** Says of a source that it retells another, and which; nothing where it is an original. */
@Component({
  selector: 'tandem-secondary-page',
  imports: [WordsPipe],
  template: `@if (source().retells !== undefined) {
    <p>
      {{ 'source.secondary' | words }}
      @if (original(); as original) {
        {{ 'source.original' | words }}
        @if (original.address; as address) {
          <a [href]="address" target="_blank" rel="noreferrer noopener"
            >{{ original.title }}<span class="visually-hidden"> ({{ 'source.newWindow' | words }})</span></a
          >
        } @else {
          <span>{{ original.title }}</span>
        }
      } @else {
        {{ 'source.noOriginal' | words }}
      }
    </p>
  }`,
})
export class SecondaryPage {
  readonly source = input.required<Source>();

  readonly #book = inject(SOURCE_BOOK);

  protected readonly original = computed(() => {
    const id = this.source().retells;
    const original = id ? this.#book.held(id) : null;
    return original && { title: original.title, address: originalAddress(original) };
  });
}
