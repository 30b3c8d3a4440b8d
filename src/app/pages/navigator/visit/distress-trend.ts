import { Component, computed, inject, input } from '@angular/core';
import { type DistressReading, distressCutOff, highestDistress } from '../../../../domain/navigation/distress';
import { distressChange } from '../../../../domain/navigation/distress-trend';
import { parsePartialDate } from '../../../../domain/patient/partial-date';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

const width = 320;
const height = 120;
/** Room for the numbers beside the line. */
const edge = 24;

/** The readings as a small line on their days, with the same numbers in words. */
@Component({
  selector: 'tandem-distress-trend',
  imports: [DayPipe, WordsPipe],
  templateUrl: './distress-trend.html',
  styleUrl: './distress-trend.scss',
})
export class DistressTrend {
  /** By day, the earliest first; at least one. */
  readonly readings = input.required<readonly DistressReading[]>();

  readonly #words = inject(Words);
  protected readonly box = `0 0 ${width} ${height}`;
  protected readonly left = edge;
  protected readonly right = width - edge / 2;
  protected readonly floor = yOf(0);
  protected readonly cutOff = yOf(distressCutOff);
  protected readonly ticks = [0, distressCutOff, highestDistress].map((score) => ({ score, y: yOf(score) }));

  protected readonly points = computed(() => {
    const days = this.readings().map(({ on }) => parsePartialDate(on)?.first ?? 0);
    const [first = 0, last = 0] = [days[0], days.at(-1)];
    const room = width - 2 * edge - edge / 2;
    return this.readings().map(({ id, score }, place) => ({
      id,
      score,
      x: edge * 1.5 + (last === first ? room / 2 : (((days[place] ?? first) - first) / (last - first)) * room),
      y: yOf(score),
    }));
  });
  protected readonly line = computed(() =>
    this.points()
      .map(({ x, y }) => `${x},${y}`)
      .join(' '),
  );

  protected readonly sentence = computed(() => {
    const change = distressChange(this.readings());
    const [before, last] = this.readings().slice(-2);
    if (!change || !before || !last) return '';
    return this.#words.of(`visit.plain.d.trend.${change}`, {
      before: before.score,
      now: last.score,
      first: this.#words.day(before.on),
      last: this.#words.day(last.on),
    });
  });
}

const yOf = (score: number) => height - 18 - (score / highestDistress) * (height - 32);
