import { Component, computed, inject, input } from '@angular/core';
import { BaseChartDirective } from 'ng2-charts';
import type { Hazard } from '../../domain/evidence/hazard';
import { hostWidth } from '../ui/host-width';
import { Words } from '../words/words';
import { WordsPipe } from '../words/words-pipe';
import { chartPicture } from './chart-picture';
import { type ChartTheme, ChartThemes } from './chart-theme';
import { ChartTwins } from './chart-twins';
import { forestPlot, forestRow } from './forest';
import type { ForestRow, RatioAxis } from './forest-row';
import { AXIS } from './interval-bars';
import type { LabelLayout } from './label-layout';
import type { PictureOf } from './picture';
import { RatioWords } from './ratio-words';

/** Widths beside the drawing. */
const labels = '32%';
const numbers = '10rem';

/** A row with whom it favours. */
export type JudgedRow = ForestRow & Pick<Hazard, 'favours' | 'settled'>;

/** Two arms of one trial: their hazard ratios as a forest plot; the labels are text, so that they wrap and can be read out. */
@Component({
  selector: 'tandem-forest-chart',
  imports: [BaseChartDirective, ChartTwins, WordsPipe],
  templateUrl: './forest-chart.html',
  styleUrl: './forest-chart.scss',
})
export class ForestChart {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly JudgedRow[]>();
  readonly axis = input.required<RatioAxis>();
  /** Names of the two arms. */
  readonly first = input.required<string>();
  readonly second = input.required<string>();
  readonly sentences = input.required<readonly string[]>();

  readonly #words = inject(Words);
  readonly #ratios = inject(RatioWords);
  readonly #themes = inject(ChartThemes);
  readonly #width = hostWidth();

  protected readonly layout = computed(() => (this.#width() < 600 ? 'above' : 'beside'));
  protected readonly chart = computed(() => this.#chart(this.#themes.theme(), this.layout()));
  /** What each side favours stands at its side of the line at 1; halves where the label is above. */
  protected readonly ways = computed(() => {
    if (this.layout() === 'above') return 'minmax(0, 1fr) minmax(0, 1fr)';
    const { min, max } = this.axis();
    const left = Math.log(1 / min) / Math.log(max / min);
    return `calc(${labels} + ${left} * (100% - ${labels} - ${numbers})) minmax(0, 1fr)`;
  });
  protected readonly columns = computed(() =>
    this.layout() === 'above' ? null : `${labels} minmax(0, 1fr) ${numbers}`,
  );
  protected readonly height = computed(() => this.#height(this.#themes.theme(), this.layout()));
  protected readonly shown = computed(() =>
    this.rows().map((row) => ({
      ...row,
      note: this.#note(row),
      number: this.#ratios.whole(row.value, row.ci95, row.other ?? null),
      favours: this.#ratios.favours(row.favours, row.settled, this.first(), this.second()),
    })),
  );
  protected readonly heads = computed(() =>
    ['ratio.result', 'ratio.ratio', 'chart.interval', 'ratio.says'].map((key) => this.#words.of(key)),
  );
  protected readonly table = computed(() =>
    this.shown().map(({ label, people, note, value, ci95, other, favours }) => [
      `${label}, ${people} (${note})`,
      this.#ratios.number(value),
      this.#ratios.interval(ci95, other ?? null),
      favours,
    ]),
  );
  protected readonly spoken = computed(() =>
    [
      this.heading(),
      ...this.shown().map(({ label, people, number, favours }) => `${label}, ${people}: ${number}, ${favours}`),
    ].join('. '),
  );

  protected readonly picture: PictureOf = (theme) =>
    chartPicture(this.#chart(theme, 'beside'), {
      height: this.#height(theme, 'beside'),
      labels: this.shown().map(({ label, people, number }) => `${label}, ${people}: ${number}`),
      under: [
        this.#words.of('ratio.left', { arm: this.first() }),
        this.#words.of('ratio.right', { arm: this.second() }),
      ],
      theme,
    });

  #chart(theme: ChartTheme, layout: LabelLayout) {
    return forestPlot(this.rows(), this.axis(), theme, layout, (value) => this.#words.number(value));
  }

  #height(theme: ChartTheme, layout: LabelLayout): number {
    return this.rows().length * forestRow(theme, layout) + AXIS;
  }

  #note({ kind, recalled }: ForestRow): string {
    const said = this.#words.of(`population.${kind}`);
    return recalled ? `${said}, ${this.#words.of('figure.recalled')}` : said;
  }
}
