import { Component, input } from '@angular/core';

/** What stands where nothing is yet: a sentence that says so, and in the content the action that fills it. */
@Component({
  selector: 'tandem-empty-state',
  template: `<p class="m">{{ sentence() }}</p>
    <ng-content />`,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: 12px;
      padding-block: 24px;
    }
    p {
      max-inline-size: var(--tandem-measure);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class EmptyState {
  readonly sentence = input.required<string>();
}
