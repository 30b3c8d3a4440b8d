import { Component, computed, inject, input } from '@angular/core';
import { BaseChartDirective } from 'ng2-charts';
import type { ShownPeople } from '../../domain/evidence/shown-figure';
import { Words } from '../words/words';
import { chartPicture } from './chart-picture';
import { type ChartTheme, ChartThemes } from './chart-theme';
import { ChartTwins } from './chart-twins';
import { FigureWords } from './figure-words';
import { AXIS } from './interval-bars';
import { type DotRow, dotRow, pairedDots } from './paired-dots';
import type { PictureOf } from './picture';

/** The side effects of one study as paired dots: any grade and severe, with the study's other group. */
@Component({
  selector: 'tandem-dots-chart',
  imports: [BaseChartDirective, ChartTwins],
  templateUrl: './dots-chart.html',
  styleUrl: './drawn.scss',
})
export class DotsChart {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly DotRow[]>();
  /** The study's other group in words. */
  readonly otherName = input.required<string>();
  readonly sentences = input.required<readonly string[]>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #themes = inject(ChartThemes);

  protected readonly numbers = computed(() =>
    this.rows().map(({ any, severe }) => ({ any: this.#number(any), severe: this.#number(severe) })),
  );
  protected readonly chart = computed(() => pairedDots(this.rows(), this.numbers(), this.#themes.theme()));
  protected readonly height = computed(() => this.#height(this.#themes.theme()));
  protected readonly heads = computed(() => [
    ...['chart.effect', 'chart.any', 'chart.severe'].map((key) => this.#words.of(key)),
    this.otherName(),
  ]);
  protected readonly table = computed(() =>
    this.rows().map(({ label, any, severe, other }) => [
      label,
      this.#whole(any),
      this.#whole(severe),
      this.#whole(other),
    ]),
  );
  protected readonly spoken = computed(() =>
    [
      this.heading(),
      ...this.table().map(([label, any, severe]) => `${label}: ${any}, ${this.#words.of('chart.severe')} ${severe}`),
    ].join('. '),
  );

  protected readonly picture: PictureOf = (theme) =>
    chartPicture(pairedDots(this.rows(), this.numbers(), theme), {
      height: this.#height(theme),
      labels: this.rows().map(({ label }) => label),
      under: this.#keys(),
      theme,
    });

  #height(theme: ChartTheme): number {
    return this.rows().length * dotRow(theme) + AXIS;
  }

  /** What the marks mean: on the page the legend above the panels says it. */
  #keys(): string[] {
    return [this.#words.of('chart.dotsKey', { other: this.otherName() })];
  }

  #number(figure: ShownPeople | null): string {
    return figure ? this.#figures.number(figure) : this.#figures.absent('notInStudy');
  }

  #whole(figure: ShownPeople | null): string {
    return figure ? this.#figures.whole(figure) : this.#figures.absent('notInStudy');
  }
}
