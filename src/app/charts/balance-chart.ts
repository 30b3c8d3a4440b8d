import { Component, computed, inject, input } from '@angular/core';
import type { ShownPeople } from '../../domain/evidence/shown-figure';
import { Words } from '../words/words';
import { type BalancePoint, balanceHeight, balancePoints, shapeOf } from './balance-points';
import type { ChartContent, Drawn } from './chart-content';
import { ChartFigure } from './chart-figure';
import type { ChartTheme } from './chart-theme';
import { FigureWords } from './figure-words';

/** One arm of a trial in words and figures. */
export interface BalanceRow {
  name: string;
  /** Whether it is an option compared; else the study's other group. */
  own: boolean;
  /** null: `absent` says why. */
  benefit: ShownPeople | null;
  harm: ShownPeople | null;
  absent: { benefit: string; harm: string };
}

const letters = 'ABCDEFGH';

/** What the arms of one trial gave against what they cost. What is not reported has no mark, and the key says so. */
@Component({
  selector: 'tandem-balance-chart',
  imports: [ChartFigure],
  templateUrl: './balance-chart.html',
  styleUrl: './balance-chart.scss',
})
export class BalanceChart implements ChartContent {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly BalanceRow[]>();
  /** What is counted across and upwards, with the denominator. */
  readonly names = input.required<{ benefit: string; harm: string }>();
  readonly sentences = input.required<readonly string[]>();
  /** Whether the key gives the intervals as well, and says where there are none. */
  readonly intervals = input.required<boolean>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  protected readonly keys = computed(() =>
    this.rows().map((row, place) => ({
      ...row,
      letter: letters.charAt(place),
      shape: shapeOf(place),
      drawn: row.benefit !== null && row.harm !== null,
      said: this.#words.of('balance.key', {
        name: row.name,
        benefit: this.#keyed(row, 'benefit'),
        harm: this.#keyed(row, 'harm'),
      }),
    })),
  );
  readonly spoken = computed(() => [this.heading(), ...this.keys().map(({ said }) => said)].join('. '));
  readonly heads = computed(() => [
    this.#words.of('chart.group'),
    this.names().benefit,
    this.#words.of('chart.interval'),
    this.names().harm,
    this.#words.of('chart.interval'),
  ]);
  readonly table = computed(() =>
    this.rows().map((row) => [
      row.name,
      this.#whole(row, 'benefit'),
      row.benefit ? this.#figures.interval(row.benefit.interval) : '',
      this.#whole(row, 'harm'),
      row.harm ? this.#figures.interval(row.harm.interval) : '',
    ]),
  );
  readonly under = computed(() => this.keys().map(({ letter, drawn, said }) => (drawn ? `${letter}: ${said}` : said)));

  draw(theme: ChartTheme): Drawn {
    const points: BalancePoint[] = [];
    const places: number[] = [];
    this.keys().forEach(({ letter, own, benefit, harm }, place) => {
      if (!benefit || !harm) return;
      points.push({ letter, own, benefit, harm });
      places.push(place);
    });
    return { chart: balancePoints(points, places, this.names(), theme), height: balanceHeight(theme) };
  }

  #whole(row: BalanceRow, side: 'benefit' | 'harm'): string {
    const figure = row[side];
    return figure ? this.#figures.whole(figure) : row.absent[side];
  }

  #keyed(row: BalanceRow, side: 'benefit' | 'harm'): string {
    const figure = row[side];
    const said = this.#whole(row, side);
    if (!figure) return said.charAt(0).toLocaleLowerCase() + said.slice(1);
    if (!this.intervals()) return said;
    return `${said} (${this.#figures.shortInterval(figure.interval)})`;
  }
}
