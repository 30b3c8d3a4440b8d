import { Component, type ElementRef, computed, input, viewChild } from '@angular/core';
import { StatusMark } from '../../../ui/status-mark/status-mark';
import { WordsPipe } from '../../../words/words-pipe';
import type { SaidSlide } from '../slide-words';
import { CourseStrip } from './course-strip';
import { fitting } from './fitting';
import { sampleLines } from './sample-lines';
import { StanceMark } from './stance-mark';

/** What stands on the slide at most, by how closely it is set. */
const limits = [
  { samples: 4, goals: 4, bodies: 5, basis: true },
  { samples: 4, goals: 4, bodies: 5, basis: true },
  { samples: 3, goals: 3, bodies: 4, basis: true },
  { samples: 3, goals: 2, bodies: 3, basis: false },
] as const;

/** One case on one screen: its course, what the cancer is, what the person wants, the options and where bodies stand on them. */
@Component({
  selector: 'tandem-case-screen',
  imports: [CourseStrip, StanceMark, StatusMark, WordsPipe],
  templateUrl: './case-screen.html',
  styleUrl: './case-screen.scss',
  host: { '[class]': "'step-' + closeness()" },
})
export class CaseScreen {
  readonly said = input.required<SaidSlide>();
  /** Whether it is known what was given so far. */
  readonly historyKnown = input.required<boolean>();

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  protected readonly closeness = fitting(this.place, this.said);
  readonly #limit = computed(() => limits[this.closeness()]);

  readonly #facts = computed(() => [...this.said().receptors, ...this.said().genes]);
  protected readonly lines = computed(() => sampleLines(this.#facts()).slice(0, this.#limit().samples));
  protected readonly unknown = computed(() =>
    this.#facts()
      .filter(({ known }) => !known)
      .map(({ name }) => name)
      .join(', '),
  );
  protected readonly moreFacts = computed(() =>
    sampleLines(this.#facts())
      .slice(this.#limit().samples)
      .reduce((sum, { facts }) => sum + facts.length, 0),
  );

  protected readonly goals = computed(() => {
    const goals = this.said().goals;
    if (!goals) return null;
    const own = goals.own === '' ? [] : [goals.own];
    const shown = Math.max(1, this.#limit().goals - own.length);
    return {
      own,
      concerns: goals.concerns.slice(0, shown),
      more: Math.max(0, goals.concerns.length - shown),
      talkOfTime: goals.talkOfTime,
    };
  });

  protected readonly bodies = computed(() => this.said().bodies.slice(0, this.#limit().bodies));
  protected readonly moreBodies = computed(() => this.said().bodies.length - this.bodies().length);
  protected readonly rows = computed(() =>
    this.said().options.map((option, i) => ({
      option,
      basis: [option.fact, this.#limit().basis ? option.body : ''].filter(Boolean),
      stances: i < this.said().compared.length ? this.bodies().map(({ stances }) => stances[i]?.stance ?? null) : null,
    })),
  );
}
