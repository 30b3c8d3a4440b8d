import { Component, input, model } from '@angular/core';
import { Icon } from '../icon/icon';

/** More of the same, folded until it is asked for. The browser's own details element: found by search and opened by print. */
@Component({
  selector: 'tandem-disclosure',
  imports: [Icon],
  template: `<details #details [open]="open()" (toggle)="open.set(details.open)">
    <summary>
      <tandem-icon name="chevron-right" />
      <span>{{ summary() }}</span>
    </summary>
    <div class="content"><ng-content /></div>
  </details>`,
  styleUrl: './disclosure.scss',
  host: { '[class.counts]': 'counts()' },
})
export class Disclosure {
  readonly summary = input.required<string>();
  readonly open = model(false);
  /** Whether the summary counts what is left of a list: then it stands on paper too, where what is folded cannot be seen. */
  readonly counts = input(false);
}
