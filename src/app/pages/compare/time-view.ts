import { Component, computed, inject, input, output } from '@angular/core';
import type { ComparedOption, Comparison } from '../../../domain/evidence/comparison';
import { courseOf } from '../../../domain/evidence/course';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { CourseChart } from '../../charts/course-chart';
import { ProvenanceOf } from '../../charts/provenance';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../../domain/preference/topic';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { OwnStudyLine } from './own-study';
import { PeopleWords } from './people-words';
import { Provenances } from './provenances';
import { StudyBand } from './study-band';
import { TimeSaid } from './time-said';
import { TopicBound } from './topic-bound';
import { TopicHead } from './topic-head';

/** How many were without growth, and alive, at the months that a study published: a panel a study, never two on one axis. */
@Component({
  selector: 'tandem-time-view',
  imports: [
    CourseChart,
    OwnStudyLine,
    ProvenanceOf,
    SourceLink,
    StudyBand,
    TextPipe,
    TimeSaid,
    TopicBound,
    TopicHead,
    WordsPipe,
  ],
  templateUrl: './time-view.html',
  styleUrl: './chart-view.scss',
})
export class TimeView {
  readonly comparison = input.required<Comparison>();
  readonly scale = input.required<Scale>();
  readonly together = input.required<boolean>();
  readonly opened = input.required<Record<Topic, string | null>>();
  readonly person = input.required<string>();
  readonly toggled = output<Topic>();

  readonly #words = inject(Words);
  readonly #people = inject(PeopleWords);
  readonly #provenances = inject(Provenances);

  protected readonly sections = computed(() => [
    this.#section('response', 'growth', 'free'),
    this.#section('survival', 'survival', 'alive'),
  ]);

  #section(topic: Topic, key: 'growth' | 'survival', of: 'free' | 'alive') {
    const opened = this.opened()[topic];
    return {
      topic,
      of,
      opened,
      heading: this.#words.of(`compare.chart.time.${of}`, {
        unit: this.#words.of('figure.outOf', { outOf: this.#words.number(this.scale().outOf) }),
      }),
      panels: opened === null ? [] : this.comparison().columns.map((column) => this.#panel(column, key)),
    };
  }

  #panel(column: ComparedOption, key: 'growth' | 'survival') {
    const { finding, place } = column;
    const course = place && courseOf(place, column[key], this.scale(), this.together());
    const study = place && this.#words.text(place.trial.name);
    return {
      column,
      key,
      finding,
      study,
      course,
      from: this.#provenances.of(this.comparison(), study, [course?.result]),
      people: course ? this.#people.of(course.result, this.scale()) : '',
      other: course?.otherArm ? this.#words.text(course.otherArm.label) : this.#words.of('compare.legendOther'),
      // The shared view says living longer in words, never as one number.
      said: key === 'survival' && this.together(),
    };
  }
}
