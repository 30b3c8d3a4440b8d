import { Component, input } from '@angular/core';
import type { Stance } from '../../../domain/treatment/option';

/** How far a body agrees: filled, half, empty or struck through; dashed where its text was not read at the source. */
@Component({
  selector: 'tandem-stance-pill',
  template: `<svg viewBox="0 0 28 10" aria-hidden="true" focusable="false">
    @if (checked() && stance() === 'agrees') {
      <rect width="28" height="10" rx="5" fill="currentColor" />
    } @else {
      <rect
        x=".75"
        y=".75"
        width="26.5"
        height="8.5"
        rx="4.25"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        [attr.stroke-dasharray]="checked() ? null : '3 3'"
      />
      @switch (stance()) {
        @case ('agrees') {
          <rect x="3.5" y="3.25" width="21" height="3.5" rx="1.75" fill="currentColor" />
        }
        @case ('partly') {
          @if (checked()) {
            <path d="M5 .75h9v8.5H5a4.25 4.25 0 0 1 0-8.5z" fill="currentColor" />
          } @else {
            <rect x="3.5" y="3.25" width="10.5" height="3.5" rx="1.75" fill="currentColor" />
          }
        }
        @case ('against') {
          <path d="M9 9.5 19 .5" stroke="currentColor" stroke-width="1.5" />
        }
      }
    }
  </svg>`,
  styles: `
    :host {
      display: block;
      color: var(--mat-sys-on-surface);
    }
    svg {
      inline-size: 28px;
      block-size: 10px;
    }
  `,
})
export class StancePill {
  readonly stance = input.required<Stance>();
  readonly checked = input.required<boolean>();
}
