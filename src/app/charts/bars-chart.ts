import { Component, computed, inject, input } from '@angular/core';
import { Words } from '../words/words';
import { AXIS } from './chart-axes';
import type { ChartContent, Drawn } from './chart-content';
import { ChartFigure } from './chart-figure';
import type { ChartRow } from './chart-row';
import type { ChartTheme } from './chart-theme';
import { FigureWords } from './figure-words';
import { barRow, intervalBars } from './interval-bars';

/** One study's groups as bars from zero with 95 % intervals. */
@Component({
  selector: 'tandem-bars-chart',
  imports: [ChartFigure],
  template: `<tandem-chart-figure [content]="this" [grows]="true" />`,
})
export class BarsChart implements ChartContent<'bar'> {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly ChartRow[]>();
  readonly sentences = input.required<readonly string[]>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  readonly labels = computed(() => this.rows().map(({ label }) => label));
  readonly #numbers = computed(() => this.rows().map(({ figure }) => this.#figures.number(figure)));
  readonly spoken = computed(() =>
    [this.heading(), ...this.rows().map(({ label, figure }) => `${label}: ${this.#figures.whole(figure)}`)].join('. '),
  );
  readonly heads = computed(() => ['chart.group', 'chart.figure', 'chart.interval'].map((key) => this.#words.of(key)));
  readonly table = computed(() =>
    this.rows().map(({ label, figure }) => [
      label,
      this.#figures.whole(figure),
      this.#figures.interval(figure.interval),
    ]),
  );

  draw(theme: ChartTheme): Drawn<'bar'> {
    return {
      chart: intervalBars(this.rows(), this.#numbers(), theme),
      height: this.rows().length * barRow(theme) + AXIS,
    };
  }
}
