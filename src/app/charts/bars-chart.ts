import { Component, computed, inject, input } from '@angular/core';
import { BaseChartDirective } from 'ng2-charts';
import { Words } from '../words/words';
import type { ChartRow } from './chart-row';
import { chartPicture } from './chart-picture';
import { type ChartTheme, ChartThemes } from './chart-theme';
import { ChartTwins } from './chart-twins';
import { FigureWords } from './figure-words';
import { AXIS, barRow, intervalBars } from './interval-bars';
import type { PictureOf } from './picture';

/** One study's groups as bars from zero with 95 % intervals; the labels are text, so that they wrap and can be read out. */
@Component({
  selector: 'tandem-bars-chart',
  imports: [BaseChartDirective, ChartTwins],
  templateUrl: './bars-chart.html',
  styleUrl: './drawn.scss',
})
export class BarsChart {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly ChartRow[]>();
  readonly sentences = input.required<readonly string[]>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #themes = inject(ChartThemes);

  protected readonly numbers = computed(() => this.rows().map(({ figure }) => this.#figures.number(figure)));
  protected readonly chart = computed(() => intervalBars(this.rows(), this.numbers(), this.#themes.theme()));
  protected readonly height = computed(() => this.#height(this.#themes.theme()));
  protected readonly spoken = computed(() =>
    [this.heading(), ...this.rows().map(({ label, figure }) => `${label}: ${this.#figures.whole(figure)}`)].join('. '),
  );
  protected readonly heads = computed(() =>
    ['chart.group', 'chart.figure', 'chart.interval'].map((key) => this.#words.of(key)),
  );
  protected readonly table = computed(() =>
    this.rows().map(({ label, figure }) => [
      label,
      this.#figures.whole(figure),
      this.#figures.interval(figure.interval),
    ]),
  );
  protected readonly picture: PictureOf = (theme) =>
    chartPicture(intervalBars(this.rows(), this.numbers(), theme), {
      height: this.#height(theme),
      labels: this.rows().map(({ label }) => label),
      theme,
    });

  #height(theme: ChartTheme): number {
    return this.rows().length * barRow(theme) + AXIS;
  }
}
