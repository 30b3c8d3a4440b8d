import { Component, computed, inject, input } from '@angular/core';
import { BaseChartDirective } from 'ng2-charts';
import type { ShownPeople } from '../../domain/evidence/shown-figure';
import { hostWidth } from '../ui/host-width';
import { Words } from '../words/words';
import { type ArmDots, type ArmsRow, armDots, armsRow } from './arm-dots';
import { chartPicture } from './chart-picture';
import { type ChartTheme, ChartThemes } from './chart-theme';
import { ChartTwins } from './chart-twins';
import { FigureWords } from './figure-words';
import { AXIS } from './interval-bars';
import type { LabelLayout } from './label-layout';
import type { PictureOf } from './picture';

/** The side effects of one trial, arm beside arm: any grade and severe. */
@Component({
  selector: 'tandem-arm-dots-chart',
  imports: [BaseChartDirective, ChartTwins],
  templateUrl: './arm-dots-chart.html',
  styleUrl: './arm-dots-chart.scss',
})
export class ArmDotsChart {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly ArmsRow[]>();
  /** Names of the arms in the order of each row. */
  readonly arms = input.required<readonly string[]>();
  readonly sentences = input.required<readonly string[]>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #themes = inject(ChartThemes);

  readonly #width = hostWidth();

  protected readonly layout = computed(() => (this.#width() < 480 ? 'above' : 'beside'));
  protected readonly numbers = computed(() => this.rows().flatMap(({ arms }) => arms.map((arm) => this.#label(arm))));
  protected readonly chart = computed(() => armDots(this.rows(), this.numbers(), this.#themes.theme(), this.layout()));
  protected readonly height = computed(() => this.#height(this.#themes.theme(), this.layout()));
  protected readonly heads = computed(() => [
    this.#words.of('chart.effect'),
    ...this.arms().flatMap((arm) =>
      ['chart.any', 'chart.severe'].map((key) => `${arm}: ${this.#words.of(key).toLowerCase()}`),
    ),
  ]);
  protected readonly table = computed(() =>
    this.rows().map(({ label, arms }) => [
      label,
      ...arms.flatMap(({ any, severe, recalled }) => [this.#cell(any, recalled), this.#cell(severe, recalled)]),
    ]),
  );
  protected readonly spoken = computed(() =>
    [
      this.heading(),
      ...this.rows().map(
        ({ label, arms }) =>
          `${label}: ${arms.map((arm, i) => `${this.arms()[i] ?? ''} ${this.#label(arm)}`).join('; ')}`,
      ),
    ].join('. '),
  );

  protected readonly picture: PictureOf = (theme) =>
    chartPicture(armDots(this.rows(), this.numbers(), theme, 'beside'), {
      height: this.#height(theme, 'beside'),
      labels: this.rows().map(({ label }) => label),
      under: [this.#words.of('chart.armsKey', { arms: this.#words.list(this.arms()) })],
      theme,
    });

  #height(theme: ChartTheme, layout: LabelLayout): number {
    return this.rows().length * armsRow(theme, this.arms().length, layout) + AXIS;
  }

  /** "76, severe 4.6". */
  #label({ any, severe }: ArmDots): string {
    if (!any && !severe) return this.#figures.absent('notInStudy');
    const number = severe && this.#figures.number(severe);
    if (!any) return this.#words.of('effects.severeOnly', { severe: number ?? '' });
    return number
      ? this.#words.of('effects.both', { any: this.#figures.number(any), severe: number })
      : this.#figures.number(any);
  }

  #cell(figure: ShownPeople | null, recalled: boolean): string {
    if (!figure) return this.#figures.absent('notInStudy');
    const said = this.#figures.whole(figure);
    return recalled ? `${said}, ${this.#words.of('figure.recalled')}` : said;
  }
}
