import { Component, computed, input } from '@angular/core';
import { WordsPipe } from '../../../words/words-pipe';
import type { SaidPoint, SaidRegimen } from '../slide-words';

/** Treatments that are named; earlier ones are counted. */
const mostNamed = 3;

/** The treatments so far on one axis, each with its number and its name under it. */
@Component({
  selector: 'tandem-course-strip',
  imports: [WordsPipe],
  templateUrl: './course-strip.html',
  styleUrl: './course-strip.scss',
})
export class CourseStrip {
  readonly regimens = input.required<readonly SaidRegimen[]>();
  readonly points = input.required<readonly SaidPoint[]>();
  /** Whether it is known what was given. */
  readonly known = input.required<boolean>();

  protected readonly bars = computed(() =>
    this.regimens().flatMap(({ id, at, runs }, i) => (at ? [{ id, at, runs, number: i + 1 }] : [])),
  );
  protected readonly named = computed(() => {
    const all = this.regimens().map((regimen, i) => ({ regimen, number: i + 1 }));
    return all.slice(-mostNamed);
  });
  protected readonly earlier = computed(() => this.regimens().length - this.named().length);
  /** What happened without a treatment: diagnosis, operation, return. */
  protected readonly events = computed(() => this.points().filter(({ found, at }) => found === '' && at !== null));

  protected told({ line, length, dates, course }: SaidRegimen): string {
    return [line, length || dates, course].filter(Boolean).join(', ');
  }
}
