import { Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { ComparedOption, Comparison } from '../../../domain/evidence/comparison';
import { type CareAssumptions, usualAssumptions } from '../../../domain/treatment/care-month';
import { calendarPicture } from '../../charts/calendar-picture';
import type { ChartTheme } from '../../charts/chart-theme';
import { ChartTwins } from '../../charts/chart-twins';
import { ProvenanceOf } from '../../charts/provenance';
import { PRINTING } from '../../parts/fact/sayable';
import { CareMark } from '../../parts/month/care-mark';
import { CareWords } from '../../parts/month/care-words';
import { SourceLink } from '../../parts/source/source-link';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { KnowledgeLibrary } from '../../store/knowledge';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Notice } from '../../ui/notice/notice';
import { SegmentedPick } from '../../ui/segmented-pick/segmented-pick';
import { weekdayLetter } from '../../words/dates';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { type MonthSettings, lengths, months, readMonth, writeMonth } from './month-address';
import { type MonthPanel, MonthPanels } from './month-panels';
import { Provenances } from './provenances';

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
/** A longer word of an address is told by its beginning. */
const LONGEST_TOLD = 40;

/**
 * What a month on each option asks of a person: a calendar each, with what it takes for granted, which stands in the address. No
 * figure of any topic.
 */
@Component({
  selector: 'tandem-month-view',
  imports: [CareMark, ChartTwins, Disclosure, Notice, ProvenanceOf, SegmentedPick, SourceLink, TextPipe, WordsPipe],
  templateUrl: './month-view.html',
  styleUrls: ['./chart-view.scss', './month-view.scss'],
})
export class MonthView {
  readonly comparison = input.required<Comparison>();
  readonly together = input.required<boolean>();

  readonly #words = inject(Words);
  readonly #library = inject(KnowledgeLibrary);
  readonly #current = inject(CurrentConsultation);
  readonly #panels = inject(MonthPanels);
  readonly #care = inject(CareWords);
  readonly #provenances = inject(Provenances);

  protected readonly weekdays = weekdays;
  protected readonly months = months;
  protected readonly lengths = lengths;

  /** Whether what is taken for granted is unfolded; on paper it always is. */
  protected readonly unfolded = signal(false);
  protected readonly printing = inject(PRINTING);
  readonly #router = inject(Router);
  readonly #address = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  readonly #asked = computed(() => {
    const address = this.#address();
    return readMonth((parameter) => address.get(parameter), this.#library.evidence()?.schedules.options ?? []);
  });
  protected readonly settings = computed(() => this.#asked().settings);
  /** What the address asks for and cannot have, in a sentence each. */
  protected readonly refused = computed(() =>
    this.#asked().refused.map(({ parameter, value }) =>
      this.#words.of(`month.refused.${parameter}`, {
        value: value.length > LONGEST_TOLD ? `${value.slice(0, LONGEST_TOLD)}…` : value,
      }),
    ),
  );

  protected readonly heads = computed(() =>
    ['month.day', 'month.weekday', 'month.what', 'month.care'].map((key) => this.#words.of(key)),
  );
  protected readonly letters = computed(() => weekdays.map((day) => weekdayLetter(day, this.#words.language())));
  protected readonly granted = computed(() => {
    const { month, startsOn, testsAtCentre } = this.settings();
    const said = { month, weekday: this.#words.of(`weekday.${startsOn}`) };
    return this.#words.of(testsAtCentre ? 'month.granted' : 'month.grantedNear', said);
  });
  protected readonly assumed = computed(() => {
    const from = this.#from();
    const { month, startsOn, days, testsAtCentre } = this.settings();
    return [
      this.#words.of('month.assume.start', { weekday: this.#words.of(`weekday.${startsOn}`) }),
      this.#words.of('month.assume.month', { month, first: from, last: from + days - 1 }),
      this.#words.of(testsAtCentre ? 'month.assume.testsAway' : 'month.assume.testsNear'),
      ...['home', 'shorter', 'visits'].map((key) => this.#words.of(`month.assume.${key}`)),
    ];
  });
  readonly #from = computed(() => (this.settings().month - 1) * this.settings().days + 1);
  protected readonly options = computed(() => this.comparison().columns.map((column) => this.#option(column)));

  protected change(change: Partial<MonthSettings>): void {
    const queryParams = writeMonth({ ...this.settings(), ...change });
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected choose(optionId: string, place: number, value: string | null): void {
    const { chosen } = this.settings();
    this.change({ chosen: { ...chosen, [optionId]: { ...chosen[optionId], [place]: Number(value ?? 0) } } });
  }

  #option({ finding }: ComparedOption) {
    const schedules = this.#library.evidence()?.schedules;
    const person = this.#current.consultation()?.picture;
    const { id } = finding.option;
    const { startsOn, days, testsAtCentre, chosen } = this.settings();
    const assumptions: CareAssumptions = {
      ...usualAssumptions,
      from: this.#from(),
      days,
      testsAtCentre,
      choices: chosen[id] ?? {},
    };
    const asked = { startsOn, assumptions };
    const panel =
      schedules && person ? this.#panels.of(finding, schedules, person, this.together(), asked) : ('notHeld' as const);
    if (typeof panel === 'string') return { id, finding, panel: null, why: `month.${panel}` };
    return { id, finding, panel: this.#taken(panel), why: '' };
  }

  #taken(panel: MonthPanel) {
    return {
      ...panel,
      from: {
        study: null,
        sources: this.#provenances.cited(panel.entries),
        band: null,
      },
      picture: (theme: ChartTheme) =>
        calendarPicture(
          weekdays.map((day) => this.#words.of(`weekday.${day}.short`)),
          panel.weeks.map((week) =>
            week.map(
              (cell) =>
                cell && {
                  day: String(cell.day),
                  withCare: cell.withCare === 'true',
                  words: cell.marks.map(({ kind }) => this.#care.short(kind)),
                },
            ),
          ),
          [...panel.sentences, ...this.assumed()],
          theme,
        ),
    };
  }
}
