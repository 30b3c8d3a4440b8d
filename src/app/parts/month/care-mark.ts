import { Component, input } from '@angular/core';

/** What a mark of the calendar stands for; each has a shape of its own, and the key beside the calendar names it. */
export const careKinds = [
  'infusion',
  'injection',
  'tablets',
  'radiotherapy',
  'visit',
  'blood',
  'heart',
  'scan',
  'other',
] as const;
export type CareKind = (typeof careKinds)[number];

/** A mark of the calendar in ink: told apart by its shape alone. The words stand beside it. */
@Component({
  selector: 'tandem-care-mark',
  template: `<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    @switch (kind()) {
      @case ('infusion') {
        <path class="full" d="M8 1.5c2.8 3.6 4.3 5.9 4.3 8.1a4.3 4.3 0 0 1-8.6 0c0-2.2 1.5-4.5 4.3-8.1z" />
      }
      @case ('injection') {
        <path class="full" d="M8 1.5 14.5 8 8 14.5 1.5 8z" />
      }
      @case ('tablets') {
        <path d="M4.5 5h7a3 3 0 0 1 0 6h-7a3 3 0 0 1 0-6zM8 5v6" />
      }
      @case ('radiotherapy') {
        <path d="M8 1.5v13M1.5 8h13M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2" />
      }
      @case ('visit') {
        <circle cx="8" cy="8" r="5.5" />
      }
      @case ('blood') {
        <path d="M8 2 14.5 13.5h-13z" />
      }
      @case ('heart') {
        <path d="M8 13.8 2.6 8.2a3.3 3.3 0 0 1 4.7-4.7l.7.7.7-.7a3.3 3.3 0 0 1 4.7 4.7z" />
      }
      @case ('scan') {
        <path d="M2 2h12v12H2zM2 8h12M8 2v12" />
      }
      @case ('other') {
        <path d="M8 14 1.5 2.5h13z" />
      }
    }
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
    }
    svg {
      inline-size: 1em;
      block-size: 1em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.6;
    }
    .full {
      fill: currentColor;
    }
  `,
})
export class CareMark {
  readonly kind = input.required<CareKind>();
}
