import { Component, computed, inject, input, output } from '@angular/core';
import type { ComparedOption, Comparison } from '../../../domain/evidence/comparison';
import type { LeadingResult } from '../../../domain/evidence/leading-result';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import { BarsChart } from '../../charts/bars-chart';
import type { ChartRow } from '../../charts/chart-row';
import { ProvenanceOf } from '../../charts/provenance';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../../domain/preference/topic';
import { TextPipe } from '../../words/text-pipe';
import { inSteps } from '../../ui/in-steps';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { HeadToHeadLine } from './head-to-head';
import { LeadCells } from './lead-cells';
import { OwnStudyLine } from './own-study';
import { Provenances } from './provenances';
import { StudyBand } from './study-band';
import { TalkAmount } from './talk-amount';
import { TimeSaid } from './time-said';
import { TopicBound } from './topic-bound';
import { TopicHead } from './topic-head';

/** What each option gave, as bars with intervals: a panel a study, each on an axis of its own. */
@Component({
  selector: 'tandem-bars-view',
  imports: [
    BarsChart,
    HeadToHeadLine,
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
  templateUrl: './bars-view.html',
  styleUrl: './chart-view.scss',
})
export class BarsView {
  readonly comparison = input.required<Comparison>();
  readonly scale = input.required<Scale>();
  readonly together = input.required<boolean>();
  readonly opened = input.required<Record<Topic, string | null>>();
  readonly person = input.required<string>();
  readonly toggled = output<Topic>();

  readonly #words = inject(Words);
  readonly #lead = inject(LeadCells);
  readonly #amount = inject(TalkAmount);
  readonly #provenances = inject(Provenances);

  /** The shared view gives living longer as ranges, so never as a difference. */
  protected readonly compared = computed(() =>
    this.together() ? { ...this.opened(), survival: null } : this.opened(),
  );
  protected readonly sections = computed(() => [
    this.#section('response', ['growth', 'shrinking']),
    this.#section('survival', ['survival']),
  ]);
  /** How many sections are drawn: the drawings of the second wait for the next frame. */
  protected readonly drawn = inSteps(2);

  #section(topic: Topic, keys: readonly ('growth' | 'shrinking' | 'survival')[]) {
    const opened = this.opened()[topic];
    return {
      topic,
      opened,
      panels: opened === null ? [] : this.comparison().columns.map((column) => this.#panel(column, keys)),
    };
  }

  #panel(column: ComparedOption, keys: readonly ('growth' | 'shrinking' | 'survival')[]) {
    const study = column.place && this.#words.text(column.place.trial.name);
    return {
      column,
      finding: column.finding,
      study,
      charts: keys
        .filter((key) => key !== 'shrinking' || !this.#amount.little().response)
        .map((key) => {
          const lead = column[key];
          const cell = this.#lead.of(column, lead, this.scale());
          return {
            key,
            cell,
            from: this.#provenances.of(this.comparison(), study, [cell.source]),
            heading: this.#words.of(`compare.chart.${key}`, {
              unit: this.#words.of('figure.outOf', { outOf: this.#words.number(this.scale().outOf) }),
            }),
            rows: this.#rows(column, lead),
            // The shared view says living longer in words, never as one number.
            said: key === 'survival' && this.together(),
          };
        }),
    };
  }

  #rows(column: ComparedOption, lead: LeadingResult): ChartRow[] {
    const own = shownFigure(lead.outcome, this.scale());
    const other = lead.other && shownFigure(lead.other.outcome, this.scale());
    if (!own) return [];
    const rows: ChartRow[] = [{ label: this.#words.text(column.finding.option.name), figure: own, look: 'benefit' }];
    if (lead.other && other) rows.push({ label: this.#words.text(lead.other.arm.label), figure: other, look: 'other' });
    return rows;
  }
}
