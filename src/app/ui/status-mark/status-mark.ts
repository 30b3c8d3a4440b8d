import { Component, input } from '@angular/core';

/** The four shapes of standing: full, half, ring, slashed ring. */
export type StatusShape = 'offered' | 'provisional' | 'notNow' | 'advisedAgainst';

/** A status by word, shape and colour, in that order. */
@Component({
  selector: 'tandem-status-mark',
  templateUrl: './status-mark.html',
  styleUrl: './status-mark.scss',
  host: { '[class]': 'status()' },
})
export class StatusMark {
  readonly status = input.required<StatusShape>();
  readonly word = input.required<string>();
}
