import { Component, input } from '@angular/core';
import type { PlaceOnAxis } from '../../domain/patient/history/timeline';

/** A row of the axis: a bar with its certain part, or marks. */
export interface TimelineRow {
  name: string;
  /** Under the name. */
  told: string;
  look: 'treatment' | 'sample' | 'event';
  /** null: the dates are not known. */
  may: PlaceOnAxis | null;
  /** The part that is certain; null: there is none. */
  sure: PlaceOnAxis | null;
  /** Whether it goes on beyond the axis. */
  runs: boolean;
}

/** The course on one axis of years. The drawing says nothing to those who do not see it: its twins do. */
@Component({
  selector: 'tandem-timeline-chart',
  templateUrl: './timeline-chart.html',
  styleUrl: './timeline-chart.scss',
  host: { 'aria-hidden': 'true' },
})
export class TimelineChart {
  readonly rows = input.required<readonly TimelineRow[]>();
  readonly years = input.required<readonly { year: number; at: number }[]>();
  /** What stands where a row has no date. */
  readonly undated = input.required<string>();
}
