import { Component, computed, inject, input } from '@angular/core';
import type { Checked } from '../../../domain/evidence/text';
import { Words } from '../../words/words';
import { SourceOpener } from './source-opener';

/** Leads from a statement to its source in a panel beside it; nothing where no source is held. */
@Component({
  selector: 'tandem-source-link',
  template: `@if (sourceId(); as id) {
    <button type="button" class="btn text" aria-haspopup="dialog" [attr.aria-label]="name()" (click)="open(id)">
      {{ text() }}
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
  readonly #words = inject(Words);

  protected readonly text = computed(
    () => this.label() || this.#words.of(this.checked() ? 'source.open' : 'source.openRecalled'),
  );
  protected readonly name = computed(() => (this.about() ? `${this.text()}: ${this.about()}` : null));

  protected open(id: string): void {
    this.#opener.open(id, this.checked());
  }
}
