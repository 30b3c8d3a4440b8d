import { Component, computed, input } from '@angular/core';
import type { OutOf } from '../../domain/evidence/shown-figure';

/** Columns and rows; one figure is one person at either size. */
const sizes: Record<OutOf, { columns: number; rows: number }> = {
  100: { columns: 10, rows: 10 },
  1000: { columns: 40, rows: 25 },
};
const STEP = { x: 14.4, y: 14.6 };

/**
 * So many people out of 100 or 1,000, filled from the bottom left: one figure is one person. A path for each group, because a
 * thousand elements are slow. The number and both framings stand beside it as text.
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
    const { columns, rows } = sizes[this.outOf()];
    return `0 0 ${columns * STEP.x} ${rows * STEP.y}`;
  });
  protected readonly groups = computed(() => {
    const severe = Math.min(this.severe(), this.count());
    const parts = [
      { look: 'severe', from: 0, to: severe },
      { look: this.look(), from: severe, to: this.count() },
      { look: 'none', from: this.count(), to: this.outOf() },
    ];
    return parts
      .filter(({ from, to }) => to > from)
      .map(({ look, from, to }) => ({ look, people: to - from, path: this.#people(from, to) }));
  });

  #people(from: number, to: number): string {
    const { columns, rows } = sizes[this.outOf()];
    let path = '';
    for (let place = from; place < to; place++) {
      const x = (place % columns) * STEP.x;
      const y = (rows - 1 - Math.floor(place / columns)) * STEP.y;
      path += person(x, y);
    }
    return path;
  }
}

/** Head and shoulders in a field of 14 by 14. */
function person(x: number, y: number): string {
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  return `M${at(4.65, 3.4)}a2.35 2.35 0 1 0 4.7 0a2.35 2.35 0 1 0-4.7 0zM${at(2.6, 12.6)}v-1.9a4.4 4.4 0 0 1 8.8 0v1.9z`;
}
