import { Component, computed, inject, input } from '@angular/core';
import type { Stance } from '../../../../domain/treatment/option';
import { bodyKind } from '../../../../domain/treatment/statement-body';
import { Words } from '../../../words/words';

/** How a body stands on an option, by shape and word, for reading from the back row; what nobody has read is no silence. */
@Component({
  selector: 'tandem-stance-mark',
  template: `<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      @switch (stance()) {
        @case ('agrees') {
          <rect x="1" y="1" width="14" height="14" rx="2" fill="currentColor" />
        }
        @case ('partly') {
          <rect x="2" y="2" width="12" height="12" rx="1.5" fill="none" stroke="currentColor" stroke-width="2" />
          <path d="M2 8h12v5.5H2z" fill="currentColor" />
        }
        @case ('against') {
          <path d="M2 2l12 12M14 2 2 14" stroke="currentColor" stroke-width="2.6" />
        }
        @case ('silent') {
          <rect x="2" y="2" width="12" height="12" rx="1.5" fill="none" stroke="currentColor" stroke-width="2" />
        }
        @default {
          <path d="M3 8h10" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2" />
        }
      }
    </svg>
    <span>{{ word() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.35em;
      white-space: nowrap;
    }
    svg {
      inline-size: 0.8em;
      block-size: 0.8em;
    }
    :host(.unread),
    :host(.silent) {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
  host: { '[class]': "stance() ?? 'unread'" },
})
export class StanceMark {
  readonly body = input.required<string>();
  /** null: nobody has read it. */
  readonly stance = input.required<Stance | null>();

  readonly #words = inject(Words);
  /** An agency licenses, it does not agree. */
  protected readonly word = computed(() => {
    const kind = bodyKind(this.body()) === 'regulator' ? 'licence.' : '';
    return this.#words.of(`present.stance.${kind}${this.stance() ?? 'unread'}`);
  });
}
