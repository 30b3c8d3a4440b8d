import { Component, computed, inject, input } from '@angular/core';
import type { Hazard } from '../../domain/evidence/hazard';
import { hostWidth } from '../ui/host-width';
import { Words } from '../words/words';
import { AXIS } from './chart-axes';
import type { ChartContent, Drawn } from './chart-content';
import { ChartFigure } from './chart-figure';
import type { ChartTheme } from './chart-theme';
import { forestPlot, forestRow } from './forest';
import type { ForestRow, RatioAxis } from './forest-row';
import type { LabelLayout } from './label-layout';
import { RatioWords } from './ratio-words';

/** A row with whom it favours. */
export type JudgedRow = ForestRow & Pick<Hazard, 'favours' | 'settled'>;

/** Two arms of one trial: their hazard ratios as a forest plot. */
@Component({
  selector: 'tandem-forest-chart',
  imports: [ChartFigure],
  templateUrl: './forest-chart.html',
  styleUrl: './forest-chart.scss',
})
export class ForestChart implements ChartContent {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly JudgedRow[]>();
  readonly axis = input.required<RatioAxis>();
  /** Names of the two arms. */
  readonly first = input.required<string>();
  readonly second = input.required<string>();
  readonly sentences = input.required<readonly string[]>();

  readonly #words = inject(Words);
  readonly #ratios = inject(RatioWords);
  readonly #width = hostWidth();

  protected readonly layout = computed(() => (this.#width() < 600 ? 'above' : 'beside'));
  /** Where on the axis the line at 1 stands, of 1: what each side favours stands at its side of it. */
  protected readonly one = computed(() => {
    const { min, max } = this.axis();
    return Math.log(1 / min) / Math.log(max / min);
  });
  protected readonly shown = computed(() =>
    this.rows().map((row) => ({
      ...row,
      note: this.#note(row),
      number: this.#ratios.whole(row.value, row.ci95, row.other ?? null),
      favours: this.#ratios.favours(row.favours, row.settled, this.first(), this.second()),
    })),
  );
  readonly heads = computed(() =>
    ['ratio.result', 'ratio.ratio', 'chart.interval', 'ratio.says'].map((key) => this.#words.of(key)),
  );
  readonly table = computed(() =>
    this.shown().map(({ label, people, note, value, ci95, other, favours }) => [
      `${label}, ${people} (${note})`,
      this.#ratios.number(value),
      this.#ratios.interval(ci95, other ?? null),
      favours,
    ]),
  );
  readonly spoken = computed(() =>
    [
      this.heading(),
      ...this.shown().map(({ label, people, number, favours }) => `${label}, ${people}: ${number}, ${favours}`),
    ].join('. '),
  );

  readonly labels = computed(() => this.shown().map(({ label, people, number }) => `${label}, ${people}: ${number}`));
  readonly under = computed(() => [
    this.#words.of('ratio.left', { arm: this.first() }),
    this.#words.of('ratio.right', { arm: this.second() }),
  ]);

  draw(theme: ChartTheme, layout: LabelLayout): Drawn {
    return {
      chart: forestPlot(this.rows(), this.axis(), theme, layout, (value) => this.#words.number(value)),
      height: this.rows().length * forestRow(theme, layout) + AXIS,
    };
  }

  #note({ kind, recalled }: ForestRow): string {
    const said = this.#words.of(`population.${kind}`);
    return recalled ? `${said}, ${this.#words.of('figure.recalled')}` : said;
  }
}
