import { Component, input } from '@angular/core';

let count = 0;

/** A setting: its name, its control in the content, and a sentence of help. The control takes its name from `id`. */
@Component({
  selector: 'tandem-setting-row',
  template: `<span class="name" [id]="id">{{ name() }}</span>
    <div><ng-content /></div>
    @if (help(); as sentence) {
      <p class="quiet" [id]="helpId">{{ sentence }}</p>
    }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 13rem auto 1fr;
      align-items: center;
      gap: 6px 24px;
      min-block-size: 48px;
      padding-block: 7px;
    }
    :host(:not(:first-of-type)) {
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    .name {
      font-weight: var(--tandem-weight-display);
    }
    p {
      max-inline-size: 44ch;
    }
    @media (max-width: 999px) {
      :host {
        grid-template-columns: 13rem 1fr;
      }
      p {
        grid-column: 2;
      }
    }
    @media (max-width: 699px) {
      :host {
        grid-template-columns: 1fr;
      }
      p {
        grid-column: 1;
      }
    }
  `,
})
export class SettingRow {
  readonly name = input.required<string>();
  readonly help = input('');

  readonly id = `setting-${++count}`;
  readonly helpId = `${this.id}-help`;
}
