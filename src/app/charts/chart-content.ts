import type { Signal } from '@angular/core';
import type { ChartConfiguration, ChartType } from 'chart.js';
import type { ChartTheme } from './chart-theme';
import type { LabelLayout } from './label-layout';

/** A chart in the colours and the letter size of a theme. */
export interface Drawn<Type extends ChartType = 'scatter'> {
  chart: ChartConfiguration<Type>;
  /** In px. */
  height: number;
}

/** What a chart shows: the drawing and the same in words, all made of the same figures. */
export interface ChartContent<Type extends ChartType = 'scatter'> {
  /** What the chart shows, in words. */
  readonly heading: Signal<string>;
  /** What the drawing says to those who do not see it. */
  readonly spoken: Signal<string>;
  readonly heads: Signal<readonly string[]>;
  readonly table: Signal<readonly (readonly string[])[]>;
  readonly sentences: Signal<readonly string[]>;
  /** One a row, as text: on the page they wrap and can be read out. None: the rows have no labels. */
  readonly labels?: Signal<readonly string[]>;
  /** What stands under the picture to take along, one a paragraph. */
  readonly under?: Signal<readonly string[]>;
  draw(theme: ChartTheme, layout: LabelLayout): Drawn<Type>;
}
