import { Component, computed, input } from '@angular/core';
import { inline } from '../../../words/inline';
import { WordsPipe } from '../../../words/words-pipe';
import type { SaidRegimen } from '../slide-words';

/** Treatments that are named; earlier ones are counted. */
const mostNamed = 3;

/** The treatments so far on one axis, and the last ones by name. */
@Component({
  selector: 'tandem-course-strip',
  imports: [WordsPipe],
  templateUrl: './course-strip.html',
  styleUrl: './course-strip.scss',
})
export class CourseStrip {
  readonly regimens = input.required<readonly SaidRegimen[]>();
  /** Whether it is known what was given. */
  readonly known = input.required<boolean>();
  /** How long it took and no more, where there is little room. */
  readonly short = input.required<boolean>();

  protected readonly bars = computed(() =>
    this.regimens().flatMap(({ id, at, runs }) => (at ? [{ id, at, runs }] : [])),
  );
  protected readonly named = computed(() => this.regimens().slice(-mostNamed));
  protected readonly earlier = computed(() => this.regimens().length - this.named().length);

  protected told({ line, length, dates, course }: SaidRegimen): string {
    // Of how it went the last part: why it ended, or how the cancer answered.
    const last = course.split(' · ').at(-1) ?? '';
    return this.short() ? length || dates : [line, length || dates, inline(last)].filter(Boolean).join(', ');
  }
}
