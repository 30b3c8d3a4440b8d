import { Component } from '@angular/core';

/** Two people, one of them drawn whole: the mark of Tandem. */
@Component({
  selector: 'tandem-brand',
  template: `<svg viewBox="0 0 40 24" aria-hidden="true" focusable="false">
    <circle cx="13" cy="12" r="9" fill="currentColor" />
    <circle cx="27" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2.4" />
  </svg>`,
  styles: `
    svg {
      inline-size: 40px;
      block-size: 24px;
    }
  `,
})
export class Brand {}
