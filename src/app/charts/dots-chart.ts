import { Component, computed, inject, input } from '@angular/core';
import type { ShownPeople } from '../../domain/evidence/shown-figure';
import { Words } from '../words/words';
import { AXIS } from './chart-axes';
import type { ChartContent, Drawn } from './chart-content';
import { ChartFigure } from './chart-figure';
import type { ChartTheme } from './chart-theme';
import { FigureWords } from './figure-words';
import { type DotRow, dotRow, isSevereOnly, pairedDots } from './paired-dots';

/** The side effects of one study as paired dots: any grade and severe, with the study's other group. */
@Component({
  selector: 'tandem-dots-chart',
  imports: [ChartFigure],
  template: `<tandem-chart-figure [content]="this" [grows]="true" />`,
})
export class DotsChart implements ChartContent {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly DotRow[]>();
  /** The study's other group in words. */
  readonly otherName = input.required<string>();
  readonly sentences = input.required<readonly string[]>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  readonly labels = computed(() => this.rows().map(({ label }) => label));
  readonly #numbers = computed(() =>
    this.rows().map((row) => {
      const { any, severe, absent } = row;
      if (any) return this.#figures.number(any);
      return severe ? this.#words.of('compare.severe', { number: this.#figures.number(severe) }) : absent;
    }),
  );
  readonly heads = computed(() => [
    ...['chart.effect', 'chart.any', 'chart.severe'].map((key) => this.#words.of(key)),
    this.otherName(),
  ]);
  readonly table = computed(() =>
    this.rows().map((row) => {
      const { label, any, severe, other, absent, otherAbsent } = row;
      const against = this.#whole(other, otherAbsent);
      return [
        label,
        any ? this.#whole(any) : absent,
        this.#whole(severe, any ? undefined : absent),
        other && isSevereOnly(row) ? this.#words.of('compare.severe', { number: against }) : against,
      ];
    }),
  );
  readonly spoken = computed(() =>
    [
      this.heading(),
      ...this.table().map(([label, any, severe]) => `${label}: ${any}, ${this.#words.of('chart.severe')} ${severe}`),
    ].join('. '),
  );

  /** What the marks mean: on the page the legend above the panels says it. */
  readonly under = computed(() => [this.#words.of('chart.dotsKey', { other: this.otherName() })]);

  draw(theme: ChartTheme): Drawn {
    return {
      chart: pairedDots(this.rows(), this.#numbers(), theme),
      height: this.rows().length * dotRow(theme) + AXIS,
    };
  }

  #whole(figure: ShownPeople | null, absent = this.#figures.absent('notInStudy')): string {
    return figure ? this.#figures.whole(figure) : absent;
  }
}
