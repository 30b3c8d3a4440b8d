import { Component, computed, inject, input } from '@angular/core';
import type { ChartType } from 'chart.js';
import { BaseChartDirective } from 'ng2-charts';
import type { ChartContent } from './chart-content';
import { chartPicture } from './chart-picture';
import { ChartThemes } from './chart-theme';
import { ChartTwins } from './chart-twins';
import type { LabelLayout } from './label-layout';
import type { PictureOf } from './picture';
import { provideTandemCharts } from './registered';

/**
 * A chart on the page with its twins, and on paper to take along. Content of the class `labels` stands in place of the plain labels,
 * of the class `numbers` behind the drawing, all else under it.
 */
@Component({
  selector: 'tandem-chart-figure',
  imports: [BaseChartDirective, ChartTwins],
  templateUrl: './chart-figure.html',
  styleUrl: './chart-figure.scss',
  providers: [provideTandemCharts()],
})
export class ChartFigure<Type extends ChartType> {
  readonly content = input.required<ChartContent<Type>>();
  /** Where the labels stand on the page; in the picture they stand beside. */
  readonly layout = input<LabelLayout>('beside');

  /** Whether the drawing takes the height of its labels where they need more. */
  readonly grows = input(false);

  readonly #themes = inject(ChartThemes);
  protected readonly drawn = computed(() => this.content().draw(this.#themes.theme(), this.layout()));

  protected readonly picture: PictureOf = (theme) => {
    const { labels, under } = this.content();
    const { chart, height } = this.content().draw(theme, 'beside');
    return chartPicture(chart, { height, labels: labels?.(), under: under?.(), theme });
  };
}
