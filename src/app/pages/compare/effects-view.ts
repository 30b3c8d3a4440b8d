import { Component, computed, inject, input, output } from '@angular/core';
import {
  type ComparedOption,
  type Comparison,
  type EffectRow,
  comparedWith,
} from '../../../domain/evidence/comparison';
import type { Outcome } from '../../../domain/evidence/outcome';
import { type Scale, type ShownPeople, shownFigure } from '../../../domain/evidence/shown-figure';
import { DotsChart } from '../../charts/dots-chart';
import type { DotRow } from '../../charts/paired-dots';
import { ProvenanceOf } from '../../charts/provenance';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../../domain/preference/topic';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { EffectCells } from './effect-cells';
import { Provenances } from './provenances';
import { StudyBand } from './study-band';
import { TopicBound } from './topic-bound';
import { TopicGate } from './topic-gate';

/** What each option cost, as paired dots: any grade and severe of the same side effects, a panel a study. */
@Component({
  selector: 'tandem-effects-view',
  imports: [DotsChart, ProvenanceOf, SourceLink, StudyBand, TextPipe, TopicBound, TopicGate, WordsPipe],
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
    const source = held.find(({ cell }) => cell.source)?.cell.source ?? null;
    const study = column.place?.trial.name ?? null;
    return {
      finding: column.finding,
      study,
      from: this.#provenances.of(
        this.comparison(),
        study,
        held.map(({ cell }) => cell.source),
      ),
      reports: held.some(({ cell }) => cell.figure),
      rows: held.map(({ effect, own }): DotRow => ({
        label: this.#effects.name(effect, this.scale()),
        any: this.#people(own.any),
        severe: this.#people(own.severe),
        other: own.other && this.#people(own.other.any),
      })),
      otherName: other ? this.words.text(other.label) : this.words.of('compare.legendOther'),
      sentences: held.flatMap(({ cell }) => cell.sentences),
      source,
      recalled: held.some(({ cell }) => cell.recalled),
    };
  }

  #people(outcome: Outcome): ShownPeople | null {
    return outcome.kind === 'frequency' ? shownFigure(outcome, this.scale()) : null;
  }
}
