import { Component, computed, input } from '@angular/core';

const SIDE = 10;

/** 100 people, filled from the bottom left: one figure is one person. The number and both framings stand beside it as text. */
@Component({
  selector: 'tandem-people-grid',
  template: `<svg viewBox="0 0 144 146" aria-hidden="true" focusable="false">
    @for (person of people(); track $index) {
      <g [attr.transform]="person.place" [class]="person.look">
        <circle cx="7" cy="3.4" r="2.35" />
        <path d="M2.6 12.6v-1.9a4.4 4.4 0 0 1 8.8 0v1.9z" />
      </g>
    }
  </svg>`,
  styleUrl: './people-grid.scss',
})
export class PeopleGrid {
  /** Whole people of 100. */
  readonly count = input.required<number>();
  /** Of those, how many severely. */
  readonly severe = input(0);
  readonly look = input.required<'benefit' | 'harm'>();

  protected readonly people = computed(() =>
    Array.from({ length: SIDE * SIDE }, (_, i) => ({
      place: `translate(${(i % SIDE) * 14.4} ${(SIDE - 1 - Math.floor(i / SIDE)) * 14.6})`,
      look: i < this.severe() ? 'severe' : i < this.count() ? this.look() : 'none',
    })),
  );
}
