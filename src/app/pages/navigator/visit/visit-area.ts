import { Component, input, model } from '@angular/core';
import { Icon } from '../../../ui/icon/icon';

/** A part of the visit that unfolds: its heading, and how it stands in a few words, are always in sight. */
@Component({
  selector: 'tandem-visit-area',
  imports: [Icon],
  template: `<details #details [open]="open()" (toggle)="open.set(details.open)">
    <summary>
      <tandem-icon name="chevron-right" />
      <h2>{{ heading() }}</h2>
      <span class="quiet num" [class.unknown]="unknown()">{{ state() }}</span>
    </summary>
    <div class="body"><ng-content /></div>
  </details>`,
  styleUrl: './visit-area.scss',
})
export class VisitArea {
  readonly heading = input.required<string>();
  /** "3 to ask", "not asked yet". */
  readonly state = input.required<string>();
  /** Whether it was not asked yet. */
  readonly unknown = input(false);
  readonly open = model(false);
}
