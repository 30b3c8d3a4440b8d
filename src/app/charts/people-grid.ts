import { Component, computed, input } from '@angular/core';
import type { OutOf } from '../../domain/evidence/shown-figure';
import { peopleBox, peopleGroups } from './people-paths';

/**
 * So many people out of 100 or 1,000, filled from the bottom left: one figure is one person. The number and both framings
 * stand beside it as text.
 */
@Component({
  selector: 'tandem-people-grid',
  template: `<svg [attr.viewBox]="box()" aria-hidden="true" focusable="false">
    @for (group of groups(); track group.look) {
      <path [class]="group.look" [attr.data-people]="group.people" [attr.d]="group.path" />
    }
  </svg>`,
  styleUrl: './people-grid.scss',
  host: { '[class.thousand]': 'outOf() === 1000' },
})
export class PeopleGrid {
  /** Whole people of `outOf`. */
  readonly count = input.required<number>();
  /** Of those, how many severely. */
  readonly severe = input(0);
  readonly look = input.required<'benefit' | 'harm'>();
  readonly outOf = input<OutOf>(100);

  protected readonly box = computed(() => {
    const { width, height } = peopleBox(this.outOf());
    return `0 0 ${width} ${height}`;
  });
  protected readonly groups = computed(() => peopleGroups(this.count(), this.severe(), this.look(), this.outOf()));
}
