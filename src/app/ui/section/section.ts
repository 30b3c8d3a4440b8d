import { Component, input } from '@angular/core';

let count = 0;

/** A part of a page under a heading and a hairline; what belongs at the heading's end goes into the slot `[end]`. */
@Component({
  selector: 'tandem-section',
  template: `<section [attr.aria-labelledby]="id">
    <header>
      <h2 [id]="id">{{ heading() }}</h2>
      <span class="quiet end"><ng-content select="[end]" /></span>
    </header>
    <ng-content />
  </section>`,
  styleUrl: './section.scss',
})
export class Section {
  readonly heading = input.required<string>();

  protected readonly id = `section-${++count}`;
}
