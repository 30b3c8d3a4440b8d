import { Component, inject, input } from '@angular/core';
import type { Checked } from '../../../domain/evidence/text';
import { WordsPipe } from '../../words/words-pipe';
import { SourceOpener } from './source-opener';

/** Leads from a statement to its source in a panel beside it; nothing where no source is held. */
@Component({
  selector: 'tandem-source-link',
  imports: [WordsPipe],
  template: `@if (sourceId(); as id) {
    <button type="button" class="btn text" aria-haspopup="dialog" (click)="open(id)">
      {{ label() || ('source.open' | words) }}
      @if (about()) {
        <span class="visually-hidden">: {{ about() }}</span>
      }
    </button>
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

  readonly #opener = inject(SourceOpener);

  protected open(id: string): void {
    this.#opener.open(id, this.checked());
  }
}
