import { Component, computed, inject, input, output } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Closing } from '../../../../domain/navigation/open-day';
import { calendarPicture } from '../../../charts/calendar-picture';
import type { ChartTheme } from '../../../charts/chart-theme';
import { ChartTwins } from '../../../charts/chart-twins';
import { ProvenanceOf } from '../../../charts/provenance';
import { AUDIENCE } from '../../../parts/fact/audience';
import { PRINTING } from '../../../parts/fact/sayable';
import { CareMark } from '../../../parts/month/care-mark';
import { CareWords } from '../../../parts/month/care-words';
import { citations } from '../../../parts/source/citation';
import { SourceLink } from '../../../parts/source/source-link';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { firstWeekday, weekdayLetter } from '../../../words/dates';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BeforeList } from './before-list';
import { CalendarExport } from './calendar-export';
import type { MonthSheet } from './month-sheet';

let count = 0;

/** The month of one option: the days with care, drawn as a calendar or told day by day, and what has no day. */
@Component({
  selector: 'tandem-month-sheet',
  imports: [
    BeforeList,
    CalendarExport,
    CareMark,
    ChartTwins,
    Disclosure,
    ProvenanceOf,
    SegmentedPick,
    SourceLink,
    WordsPipe,
  ],
  templateUrl: './month-sheet-view.html',
  styleUrls: ['./month-sheet-view.scss', './month-calendar.scss'],
})
export class MonthSheetView {
  readonly sheet = input.required<MonthSheet>();
  readonly way = input.required<'calendar' | 'list'>();
  /** ISO day of day 1; null: nobody has fixed it. */
  readonly startsOn = input.required<string | null>();
  readonly closing = input.required<Closing>();
  /** Which medicine of a choice is given. */
  readonly chosen = output<{ place: number; value: string | null }>();

  readonly #words = inject(Words);
  readonly #care = inject(CareWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #region = inject(Store).selectSignal(settingsFeature.selectRegion);
  readonly #audience = inject(AUDIENCE);
  protected readonly printing = inject(PRINTING);
  protected readonly id = `month-sheet-${++count}`;
  protected readonly together = computed(() => this.#audience() === 'together');

  /** Days of the week from the first: 0 is a Monday. */
  protected readonly weekdays = computed(() => {
    const first = firstWeekday(this.#region(), this.#words.language());
    return Array.from({ length: 7 }, (_, i) => (first + i) % 7).map((day) => ({
      long: this.#words.of(`weekday.${day}`),
      short: this.#words.of(`weekday.${day}.short`),
      letter: weekdayLetter(day, this.#words.language()),
    }));
  });
  /** What the marks of this calendar stand for. */
  protected readonly key = computed(() => {
    const kinds = this.sheet()
      .weeks.flat()
      .flatMap((day) => day?.events.map(({ kind }) => kind) ?? []);
    return [...new Set(kinds)].map((kind) => ({ kind, word: this.#care.short(kind) }));
  });
  protected readonly hasClosed = computed(() =>
    this.sheet()
      .weeks.flat()
      .some((day) => day !== null && day.closed !== null),
  );
  protected readonly heads = computed(() =>
    ['month.day', 'month.what', 'month.care'].map((key) => this.#words.of(key)),
  );
  protected readonly from = computed(() => ({
    study: null,
    sources: citations(this.sheet().sources, this.#library.evidence()?.sources ?? [], this.#words),
    band: null,
  }));
  protected readonly picture = computed(() => {
    const { weeks, sentences } = this.sheet();
    const heads = this.weekdays().map(({ short }) => short);
    return (theme: ChartTheme) =>
      calendarPicture(
        heads,
        weeks.map((week) =>
          week.map(
            (day) =>
              day && {
                day: day.number,
                withCare: day.withCare === 'true',
                words: [...new Set(day.events.map(({ kind }) => this.#care.short(kind)))],
              },
          ),
        ),
        sentences,
        theme,
      );
  });
}
