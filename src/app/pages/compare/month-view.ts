import { Component, computed, inject, input, signal } from '@angular/core';
import type { ComparedOption, Comparison } from '../../../domain/evidence/comparison';
import { type CareAssumptions, usualAssumptions } from '../../../domain/treatment/care-month';
import { calendarPicture } from '../../charts/calendar-picture';
import type { ChartTheme } from '../../charts/chart-theme';
import { ChartTwins } from '../../charts/chart-twins';
import { ProvenanceOf } from '../../charts/provenance';
import { SourceLink } from '../../parts/source/source-link';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { KnowledgeLibrary } from '../../store/knowledge';
import { SegmentedPick } from '../../ui/segmented-pick/segmented-pick';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { CareMark } from './care-mark';
import { CareWords } from './care-words';
import { type MonthPanel, MonthPanels } from './month-panels';
import { Provenances } from './provenances';

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
const months = [1, 2, 3, 4, 6, 12] as const;
/** Days of a month; 28 holds whole weeks. */
const lengths = [28, 29, 30, 31] as const;

/** What a month on each option asks of a person: a calendar each, with what it takes for granted. No figure of any topic. */
@Component({
  selector: 'tandem-month-view',
  imports: [CareMark, ChartTwins, ProvenanceOf, SegmentedPick, SourceLink, TextPipe, WordsPipe],
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

  protected readonly startsOn = signal<number>(0);
  protected readonly month = signal<number>(1);
  protected readonly length = signal<number>(usualAssumptions.days);
  protected readonly testsAtCentre = signal(usualAssumptions.testsAtCentre);
  /** By option: which of its choices, by place of the medicine. */
  readonly #chosen = signal<Readonly<Record<string, CareAssumptions['choices']>>>({});

  protected readonly heads = computed(() =>
    ['month.day', 'month.weekday', 'month.what', 'month.care'].map((key) => this.#words.of(key)),
  );
  protected readonly assumed = computed(() => {
    const from = this.#from();
    return [
      this.#words.of('month.assume.start', { weekday: this.#words.of(`weekday.${this.startsOn()}`) }),
      this.#words.of('month.assume.month', { month: this.month(), first: from, last: from + this.length() - 1 }),
      this.#words.of(this.testsAtCentre() ? 'month.assume.testsAway' : 'month.assume.testsNear'),
      ...['home', 'shorter', 'visits'].map((key) => this.#words.of(`month.assume.${key}`)),
    ];
  });
  readonly #from = computed(() => (this.month() - 1) * this.length() + 1);
  protected readonly options = computed(() => this.comparison().columns.map((column) => this.#option(column)));

  protected choose(optionId: string, place: number, value: string | null): void {
    this.#chosen.update((chosen) => ({ ...chosen, [optionId]: { ...chosen[optionId], [place]: Number(value ?? 0) } }));
  }

  #option({ finding }: ComparedOption) {
    const schedules = this.#library.evidence()?.schedules;
    const person = this.#current.consultation()?.picture;
    const { id } = finding.option;
    const assumptions: CareAssumptions = {
      ...usualAssumptions,
      from: this.#from(),
      days: this.length(),
      testsAtCentre: this.testsAtCentre(),
      choices: this.#chosen()[id] ?? {},
    };
    const asked = { startsOn: this.startsOn(), assumptions };
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
