import { Component, type ElementRef, computed, input, viewChild } from '@angular/core';
import { StatusMark } from '../../../ui/status-mark/status-mark';
import { WordsPipe } from '../../../words/words-pipe';
import type { SaidSlide } from '../slide-words';
import { CourseStrip } from './course-strip';
import { cutAtWord } from './cut-at-word';
import { fitting } from './fitting';
import { sampleLines } from './sample-lines';
import { StanceMark } from './stance-mark';

/** What stands on the slide at most, by how closely it is set; own words in characters. */
const limits = [
  { samples: 4, concerns: 4, own: 280, bodies: 5, course: true, body: true, years: true },
  { samples: 4, concerns: 4, own: 150, bodies: 5, course: true, body: true, years: true },
  { samples: 3, concerns: 3, own: 110, bodies: 4, course: false, body: false, years: true },
  { samples: 2, concerns: 2, own: 60, bodies: 3, course: false, body: false, years: false },
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
  protected readonly limit = computed(() => limits[this.closeness()]);

  readonly #facts = computed(() => [...this.said().receptors, ...this.said().genes]);
  readonly #lines = computed(() => sampleLines(this.#facts()));
  protected readonly lines = computed(() => this.#lines().slice(0, this.limit().samples));
  protected readonly moreFacts = computed(() =>
    this.#lines()
      .slice(this.limit().samples)
      .reduce((sum, { count }) => sum + count, this.said().moreGenes),
  );
  protected readonly unknown = computed(() =>
    this.#facts()
      .filter(({ known }) => !known)
      .map(({ name }) => name)
      .join(', '),
  );

  protected readonly goals = computed(() => {
    const goals = this.said().goals;
    if (!goals) return null;
    const concerns = goals.concerns.slice(0, this.limit().concerns);
    return {
      own: cutAtWord(goals.own, this.limit().own),
      concerns: concerns.join(' · '),
      more: goals.concerns.length - concerns.length,
      talkOfTime: goals.talkOfTime,
    };
  });

  protected readonly bodies = computed(() => this.said().bodies.slice(0, this.limit().bodies));
  protected readonly moreBodies = computed(() => this.said().bodies.length - this.bodies().length);
  protected readonly rows = computed(() =>
    this.said().options.map((option, i) => {
      const compared = i < this.said().compared.length;
      return {
        option,
        // Care for comfort alone needs no fact: it is always on the table.
        basis: compared ? sentences(option.fact, this.limit().body ? option.body : '') : '',
        stances: compared ? this.bodies().map(({ stances }) => stances[i]?.stance ?? null) : null,
      };
    }),
  );
}

/** What is said, one after the other; whatever waits for a fact says that behind it. */
const sentences = (...said: readonly string[]): string =>
  said
    .filter(Boolean)
    .map((one) => `${one.replace(/\.$/, '')}.`)
    .join(' ');
