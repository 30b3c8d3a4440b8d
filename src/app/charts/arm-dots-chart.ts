import { Component, computed, inject, input } from '@angular/core';
import type { ShownPeople } from '../../domain/evidence/shown-figure';
import { hostWidth } from '../ui/host-width';
import { Words } from '../words/words';
import { type ArmDots, type ArmsRow, armDots, armsRow } from './arm-dots';
import { AXIS } from './chart-axes';
import type { ChartContent, Drawn } from './chart-content';
import { ChartFigure } from './chart-figure';
import type { ChartTheme } from './chart-theme';
import { FigureWords } from './figure-words';
import type { LabelLayout } from './label-layout';

/** The side effects of one trial, arm beside arm: any grade and severe. */
@Component({
  selector: 'tandem-arm-dots-chart',
  imports: [ChartFigure],
  template: `<tandem-chart-figure [content]="this" [layout]="layout()" />`,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
  `,
})
export class ArmDotsChart implements ChartContent {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly ArmsRow[]>();
  /** Names of the arms in the order of each row. */
  readonly arms = input.required<readonly string[]>();
  readonly sentences = input.required<readonly string[]>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #width = hostWidth();

  protected readonly layout = computed(() => (this.#width() < 480 ? 'above' : 'beside'));
  readonly labels = computed(() => this.rows().map(({ label }) => label));
  readonly #numbers = computed(() => this.rows().flatMap(({ arms }) => arms.map((arm) => this.#label(arm))));
  readonly heads = computed(() => [
    this.#words.of('chart.effect'),
    ...this.arms().flatMap((arm) =>
      ['chart.any', 'chart.severe'].map((key) => `${arm}: ${this.#words.of(key).toLowerCase()}`),
    ),
  ]);
  readonly table = computed(() =>
    this.rows().map(({ label, arms }) => [
      label,
      ...arms.flatMap(({ any, severe, recalled }) => [this.#cell(any, recalled), this.#cell(severe, recalled)]),
    ]),
  );
  readonly spoken = computed(() =>
    [
      this.heading(),
      ...this.rows().map(
        ({ label, arms }) =>
          `${label}: ${arms.map((arm, i) => `${this.arms()[i] ?? ''} ${this.#label(arm)}`).join('; ')}`,
      ),
    ].join('. '),
  );

  readonly under = computed(() => [this.#words.of('chart.armsKey', { arms: this.#words.list(this.arms()) })]);

  draw(theme: ChartTheme, layout: LabelLayout): Drawn {
    return {
      chart: armDots(this.rows(), this.#numbers(), theme, layout),
      height: this.rows().length * armsRow(theme, this.arms().length, layout) + AXIS,
    };
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
