import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { Course, CoursePoint } from '../../domain/evidence/course';
import { type PickAnswer, SegmentedPick } from '../ui/segmented-pick/segmented-pick';
import { Words } from '../words/words';
import { WordsPipe } from '../words/words-pipe';
import type { ChartContent, Drawn } from './chart-content';
import { ChartFigure } from './chart-figure';
import type { ChartTheme } from './chart-theme';
import { courseHeight, coursePoints } from './course-points';
import { FigureWords } from './figure-words';

/** The published points of one study over time, and in words what the chosen month says. */
@Component({
  selector: 'tandem-course-chart',
  imports: [ChartFigure, SegmentedPick, WordsPipe],
  templateUrl: './course-chart.html',
  styleUrl: './course-chart.scss',
})
export class CourseChart implements ChartContent {
  readonly heading = input.required<string>();
  readonly course = input.required<Course>();
  /** Names of the option's group and of the study's other group. */
  readonly ownName = input.required<string>();
  readonly otherName = input.required<string>();
  /** What a point says: 'alive' or 'free' of growth. */
  readonly of = input.required<'alive' | 'free'>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  /** The month looked at; the last one published at first. */
  protected readonly month = linkedSignal(() => this.course().points.at(-1)?.months ?? 0);
  protected readonly months = computed((): PickAnswer[] =>
    this.course().points.map(({ months }) => ({ value: String(months), word: this.#words.number(months) })),
  );
  readonly sentences = computed(() => this.course().points.map((point) => this.#sentence(point)));
  protected readonly said = computed(() => {
    const place = this.course().points.findIndex(({ months }) => months === this.month());
    return this.sentences()[place] ?? '';
  });
  readonly spoken = computed(() => [this.heading(), ...this.sentences()].join(' '));
  readonly heads = computed(() => [this.#words.of('chart.month'), this.ownName(), this.otherName()]);
  readonly table = computed(() =>
    this.course().points.map(({ months, own, other }) => [
      this.#words.number(months),
      this.#figures.whole(own),
      other ? this.#figures.whole(other) : this.#figures.absent('notInStudy'),
    ]),
  );

  readonly under = computed(() => [this.#key(), this.said()]);

  protected look(month: string | null): void {
    if (month !== null) this.month.set(Number(month));
  }

  draw(theme: ChartTheme): Drawn {
    const outOf = this.course().points[0]?.own.outOf ?? 100;
    return {
      chart: coursePoints(this.course(), this.month(), outOf, this.#words.of('figure.months.other'), theme),
      height: courseHeight(theme),
    };
  }

  #key(): string {
    const key = this.course().otherArm ? 'chart.courseKey' : 'chart.courseKeyAlone';
    return this.#words.of(key, { own: this.ownName(), other: this.otherName() });
  }

  #sentence({ months, own, other, difference }: CoursePoint): string {
    const key = this.of() === 'alive' ? 'compare.atAlive' : 'compare.atFree';
    const at = this.#words.of(key, {
      months,
      value: this.#figures.number(own),
      outOf: this.#words.number(own.outOf),
    });
    return [
      `${this.ownName()}: ${at}.`,
      other
        ? this.#words.of('compare.sentence.other', { arm: this.otherName(), figure: this.#figures.whole(other) })
        : '',
      difference === null ? '' : this.#difference(difference, own.outOf),
    ]
      .filter(Boolean)
      .join(' ');
  }

  #difference(amount: number, outOf: number): string {
    const way = amount === 0 ? 'same' : amount > 0 ? 'more' : 'fewer';
    return this.#words.of(`compare.sentence.${way}`, {
      amount: this.#words.number(Math.abs(amount), 1),
      outOf: this.#words.number(outOf),
    });
  }
}
