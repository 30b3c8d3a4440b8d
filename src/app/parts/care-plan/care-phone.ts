import { Component, computed, input } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';

/** The centre's phones as its settings hold them; empty: not entered. */
export interface CarePhones {
  clinic: string;
  /** Nights and weekends. */
  urgent: string;
}

/** A phone of the centre that can be dialled with a tap, or a sentence that the centre has not entered it. */
@Component({
  selector: 'tandem-care-phone',
  imports: [WordsPipe],
  template: `@if (phone().trim(); as phone) {
      <span>{{ label() }}&ngsp;</span>
      @if (link(); as link) {
        <a class="num" [href]="link">{{ phone }}</a>
      } @else {
        <b class="num">{{ phone }}</b>
      }
    } @else {
      <span>{{ 'care.noPhone.' + which() | words }}</span>
    }`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 8px;
      margin-block-start: 8px;
    }
    a,
    b {
      font-size: var(--tandem-type-m);
      line-height: max(var(--tandem-leading-m), var(--tandem-target));
      font-weight: var(--tandem-weight-strong);
    }
  `,
})
export class CarePhone {
  readonly label = input.required<string>();
  readonly phone = input.required<string>();
  readonly which = input.required<keyof CarePhones>();

  /** Only what is nothing but a number can be dialled: "555 0100, ask for Ana" is shown as it is. */
  protected readonly link = computed(() => {
    const phone = this.phone().trim();
    return /^\+?[\d\s()./-]+$/.test(phone) ? `tel:${phone.replace(/[^+\d]/g, '')}` : null;
  });
}
