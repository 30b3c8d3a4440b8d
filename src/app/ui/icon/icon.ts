import { Component, computed, input } from '@angular/core';
import { icons, type IconName } from './icons';

/** A drawing beside a word; hidden from screen readers, because the word is there. Takes the colour of its text. */
@Component({
  selector: 'tandem-icon',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: var(--tandem-icon, 1.25rem);
      block-size: var(--tandem-icon, 1.25rem);
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: var(--tandem-icon-fill, none);
      stroke: currentColor;
      stroke-width: 1.6;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly path = computed(() => icons[this.name()]);
}
