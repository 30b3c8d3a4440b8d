import { Component, computed, inject, input, output } from '@angular/core';
import {
  type ComparedOption,
  type Comparison,
  type EffectFigures,
  type EffectRow,
  comparedWith,
} from '../../../domain/evidence/comparison';
import type { Outcome } from '../../../domain/evidence/outcome';
import type { SideEffect } from '../../../domain/evidence/side-effect';
import { type Scale, type ShownPeople, shownFigure } from '../../../domain/evidence/shown-figure';
import { FigureWords } from '../../charts/figure-words';
import { DotsChart } from '../../charts/dots-chart';
import type { DotRow } from '../../charts/paired-dots';
import { ProvenanceOf } from '../../charts/provenance';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../../domain/preference/topic';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import type { Cell } from './cell';
import { EffectCells } from './effect-cells';
import { HarmWords } from './harm-words';
import { Provenances } from './provenances';
import { StudyBand } from './study-band';
import { TopicBound } from './topic-bound';
import { TopicHead } from './topic-head';

/** What each option cost, as paired dots: any grade and severe of the same side effects, a panel a study. */
@Component({
  selector: 'tandem-effects-view',
  imports: [DotsChart, ProvenanceOf, SourceLink, StudyBand, TextPipe, TopicBound, TopicHead, WordsPipe],
  templateUrl: './effects-view.html',
  styleUrl: './chart-view.scss',
})
export class EffectsView {
  readonly comparison = input.required<Comparison>();
  readonly effects = input.required<readonly EffectRow[]>();
  readonly hidden = input.required<number>();
  readonly scale = input.required<Scale>();
  readonly together = input.required<boolean>();
  readonly opened = input.required<Record<Topic, string | null>>();
  readonly person = input.required<string>();
  readonly toggled = output<Topic>();
  readonly allToggled = output();

  protected readonly words = inject(Words);
  readonly #effects = inject(EffectCells);
  readonly #harm = inject(HarmWords);
  readonly #figures = inject(FigureWords);
  readonly #provenances = inject(Provenances);

  protected readonly heading = computed(() =>
    this.words.of('compare.chart.effects', {
      unit: this.words.of('figure.outOf', { outOf: this.words.number(this.scale().outOf) }),
    }),
  );
  protected readonly panels = computed(() =>
    this.opened().sideEffects === null ? [] : this.comparison().columns.map((column, i) => this.#panel(column, i)),
  );

  #panel(column: ComparedOption, i: number) {
    const held = this.effects().flatMap(({ effect, figures }) => {
      const own = figures[i];
      return own ? [{ effect, own, cell: this.#effects.of(column, effect, own, this.scale()) }] : [];
    });
    const other = column.place && comparedWith(column.place, column.growth);
    const whole = this.#harm.anySevere(column, this.scale(), this.together());
    const rows = [...this.#wholeRow(whole), ...held.map(({ effect, own }) => this.#row(effect, own))];
    const source = whole.source ?? held.find(({ cell }) => cell.source)?.cell.source ?? null;
    const study = column.place && this.words.text(column.place.trial.name);
    return {
      finding: column.finding,
      study,
      from: this.#provenances.of(this.comparison(), study, [whole.source, ...held.map(({ cell }) => cell.source)]),
      none: rows.some(({ any, severe }) => any ?? severe) ? null : this.#figures.absent(this.#harm.whyNone(column)),
      rows,
      rest: this.#harm.rest(
        column,
        held.filter(({ own }) => own.any.kind === 'frequency' || own.severe.kind === 'frequency').length,
        this.together(),
      ),
      otherName: other ? this.words.text(other.label) : this.words.of('compare.legendOther'),
      sentences: [...whole.sentences, ...held.flatMap(({ cell }) => cell.sentences)],
      source,
      recalled: whole.recalled || held.some(({ cell }) => cell.recalled),
    };
  }

  /** Any severe side effect stands above the single ones. */
  #wholeRow({ figure, other }: Cell): DotRow[] {
    if (figure?.kind !== 'people') return [];
    const against = other?.figure?.kind === 'people' ? other.figure : null;
    return [{ label: this.#harm.anySevereName(), any: null, severe: figure, other: against, absent: '' }];
  }

  #row(effect: SideEffect, own: EffectFigures): DotRow {
    const any = this.#people(own.any);
    const severe = this.#people(own.severe);
    // Beside a figure that is of the severe ones alone stands the same of the other group.
    const against = own.other && (any === null && severe ? own.other.severe : own.other.any);
    const other = against && this.#people(against);
    return {
      label: this.#effects.name(effect, this.scale()),
      any,
      severe,
      other,
      absent: this.#effects.absent(own),
      otherAbsent: against ? this.#figures.absentOf(against) : undefined,
    };
  }

  #people(outcome: Outcome): ShownPeople | null {
    return outcome.kind === 'frequency' ? shownFigure(outcome, this.scale()) : null;
  }
}
