import { Component, input } from '@angular/core';
import type { ReadinessState } from '../../../../domain/board/readiness';

/** The state of one item by its shape: full, half, an open dashed ring, a line. The word stands beside it. */
@Component({
  selector: 'tandem-ready-mark',
  template: `<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    @switch (state()) {
      @case ('ready') {
        <circle cx="8" cy="8" r="6.6" fill="currentColor" />
      }
      @case ('ageing') {
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
      }
      @case ('missing') {
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3 2" />
      }
      @case ('notNeeded') {
        <path d="M3 8h10" stroke="currentColor" stroke-width="1.5" />
      }
    }
  </svg>`,
  styles: `
    :host {
      display: inline-grid;
      inline-size: 0.875rem;
      block-size: 0.875rem;
      flex: none;
      color: var(--mat-sys-on-surface-variant);
    }
    :host(.ready) {
      color: var(--tandem-status-offered);
    }
    :host(.missing),
    :host(.ageing) {
      color: var(--tandem-status-provisional);
    }
  `,
  host: { '[class]': 'state()' },
})
export class ReadyMark {
  readonly state = input.required<ReadinessState>();
}
