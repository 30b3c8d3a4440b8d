import { Component, computed, inject } from '@angular/core';
import { type Timeline, type TimelineRegimen, placeOn, yearsOn } from '../../../domain/patient/history/timeline';
import { ChartTwins } from '../../charts/chart-twins';
import { TimelineChart, type TimelineRow } from '../../charts/timeline-chart';
import { FactWords } from '../../parts/fact/fact-words';
import { SpecimenWords } from '../../parts/specimen/specimen-words';
import { TherapyWords } from '../../parts/therapy/therapy-words';
import { KnowledgeLibrary } from '../../store/knowledge';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { PlanCase } from './plan-case';

/** One row of the course in words: what stands in the chart, in its table and in its sentences. */
interface CourseRow {
  kind: string;
  name: string;
  dates: string;
  told: string;
  drawn: Pick<TimelineRow, 'look' | 'may' | 'sure' | 'runs'>;
}

/** The course so far on one axis: lines and medicines, how each went, what was found in which sample, the days that count. */
@Component({
  selector: 'tandem-course-view',
  imports: [ChartTwins, EmptyState, TimelineChart, WordsPipe],
  template: `@if (rows().length) {
      <tandem-chart-twins
        [heading]="'course.plain.title' | words"
        [heads]="heads()"
        [table]="table()"
        [sentences]="sentences()"
      >
        <tandem-timeline-chart [rows]="drawn()" [years]="years()" [undated]="'course.plain.undated' | words" />
      </tandem-chart-twins>
    } @else {
      <tandem-empty-state [sentence]="'course.plain.empty' | words" />
    }`,
})
export class CourseView {
  readonly #plan = inject(PlanCase);
  readonly #words = inject(Words);
  readonly #therapies = inject(TherapyWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #facts = inject(FactWords);
  readonly #library = inject(KnowledgeLibrary);

  protected readonly heads = computed(() =>
    ['kind', 'what', 'when', 'told'].map((head) => this.#words.of(`course.plain.${head}`)),
  );
  protected readonly rows = computed((): CourseRow[] => {
    const timeline = this.#plan.timeline();
    return timeline ? [...this.#events(timeline), ...this.#regimens(timeline), ...this.#samples(timeline)] : [];
  });
  protected readonly drawn = computed((): TimelineRow[] =>
    this.rows().map(({ kind, name, dates, told, drawn }) => ({
      ...drawn,
      name,
      told: [...(drawn.look === 'treatment' ? [kind] : []), dates, told].filter(Boolean).join(' · '),
    })),
  );
  protected readonly years = computed(() => {
    const timeline = this.#plan.timeline();
    return timeline ? yearsOn(timeline) : [];
  });
  protected readonly table = computed(() =>
    this.rows().map(({ kind, name, dates, told }) => [kind, name, dates, told]),
  );
  protected readonly sentences = computed(() =>
    this.rows().map(({ kind, name, dates, told }) =>
      told
        ? this.#words.of('course.plain.sentenceTold', { kind, name, dates, told })
        : this.#words.of('course.plain.sentence', { kind, name, dates }),
    ),
  );

  #events(timeline: Timeline): CourseRow[] {
    return timeline.events.map(({ event, date, on }) => ({
      kind: this.#words.of('course.plain.event'),
      name: this.#words.of(`event.${event}`),
      dates: this.#words.day(date),
      told: '',
      drawn: { look: 'event', may: placeOn(timeline, on.first, on.last), sure: null, runs: false },
    }));
  }

  #regimens(timeline: Timeline): CourseRow[] {
    const drugs = this.#library.knowledge()?.drugs ?? [];
    return timeline.regimens.map((regimen) => ({
      kind:
        regimen.line === null
          ? this.#words.of(`setting.${regimen.therapy.setting}`)
          : this.#words.of('patient.therapy.line', { line: regimen.line }),
      name: this.#therapies.name(regimen.therapy.drugs, drugs),
      dates: this.#therapies.dates(regimen.therapy),
      told: this.#therapies.course(regimen.therapy),
      drawn: { look: 'treatment', ...barOf(regimen, timeline), runs: regimen.runs },
    }));
  }

  #samples(timeline: Timeline): CourseRow[] {
    return timeline.specimens.map(({ specimen, on, findings }) => ({
      kind: this.#words.of('course.plain.sample'),
      name: this.#specimens.place(specimen),
      dates: specimen.on ? this.#words.day(specimen.on) : this.#words.of('patient.specimen.undated'),
      told: findings
        .map(({ attribute, value }) => `${this.#facts.label(attribute)}: ${this.#facts.value(attribute, value)}`)
        .join('; '),
      drawn: { look: 'sample', may: on && placeOn(timeline, on.first, on.last), sure: null, runs: false },
    }));
  }
}

/** From the first day that the dates allow to the last, and the part that is certain. */
function barOf({ start, end, runs }: TimelineRegimen, timeline: Timeline): Pick<TimelineRow, 'may' | 'sure'> {
  const last = runs ? { first: timeline.to, last: timeline.to } : end;
  if (!start || !last) return { may: null, sure: null };
  return {
    may: placeOn(timeline, start.first, last.last),
    sure: last.first > start.last ? placeOn(timeline, start.last, last.first) : null,
  };
}
