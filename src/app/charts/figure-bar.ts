import { Component, computed, input } from '@angular/core';
import type { ShownFigure } from '../../domain/evidence/shown-figure';
import { axisEnd } from './interval-bars';

/** A small bar beside its number, for tables: the option, under it the study's other group in outline, each with its interval. */
@Component({
  selector: 'tandem-figure-bar',
  templateUrl: './figure-bar.html',
  styleUrl: './figure-bar.scss',
})
export class FigureBar {
  readonly figure = input.required<ShownFigure>();
  readonly other = input<ShownFigure | null>(null);
  readonly look = input.required<'benefit' | 'harm'>();

  protected readonly bars = computed(() => {
    const figures = [this.figure(), this.other()].filter((figure) => figure !== null);
    const end = axisEnd(figures.map((figure) => ({ label: '', figure, look: 'other' })));
    const at = (value: number) => `${Math.min(100, (100 * value) / end)}%`;
    return figures.map(({ value, interval }, i) => ({
      own: i === 0,
      width: at(value ?? 0),
      whisker: interval && {
        low: at(interval.low),
        high: interval.high === null ? '100%' : at(interval.high),
        open: interval.high === null,
      },
    }));
  });
}
