import { Component, computed, inject, input, output } from '@angular/core';
import {
  type BalancePanel,
  type BenefitMeasure,
  type HarmMeasure,
  balancePanels,
} from '../../../domain/evidence/balance';
import type { Comparison, EffectRow } from '../../../domain/evidence/comparison';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { BalanceChart } from '../../charts/balance-chart';
import { ProvenanceOf } from '../../charts/provenance';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../../domain/preference/topic';
import { type PickAnswer, SegmentedPick } from '../../ui/segmented-pick/segmented-pick';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { BalanceRows } from './balance-rows';
import { EffectCells } from './effect-cells';
import { Provenances } from './provenances';
import { StudyBand } from './study-band';
import { TopicBound } from './topic-bound';
import { TopicGate } from './topic-gate';

/** What each study's groups gave against what they cost: a panel a study, and nothing until both topics are open. */
@Component({
  selector: 'tandem-balance-view',
  imports: [
    BalanceChart,
    ProvenanceOf,
    SegmentedPick,
    SourceLink,
    StudyBand,
    TextPipe,
    TopicBound,
    TopicGate,
    WordsPipe,
  ],
  templateUrl: './balance-view.html',
  styleUrls: ['./chart-view.scss', './balance-view.scss'],
})
export class BalanceView {
  readonly comparison = input.required<Comparison>();
  readonly effects = input.required<readonly EffectRow[]>();
  readonly scale = input.required<Scale>();
  readonly together = input.required<boolean>();
  readonly opened = input.required<Record<Topic, string | null>>();
  readonly person = input.required<string>();
  /** "free": people without growth at a month; else shrinking. */
  readonly benefitId = input.required<string | null>();
  /** The side effect drawn; null: any severe one. */
  readonly effectId = input.required<string | null>();
  readonly toggled = output<Topic>();
  readonly benefitPicked = output<string | null>();
  readonly effectPicked = output<string | null>();

  readonly #words = inject(Words);
  readonly #rows = inject(BalanceRows);
  readonly #effects = inject(EffectCells);
  readonly #provenances = inject(Provenances);

  protected readonly topics: readonly Topic[] = ['response', 'sideEffects'];
  protected readonly bothOpen = computed(() => this.topics.every((topic) => this.opened()[topic] !== null));
  protected readonly benefit = computed((): BenefitMeasure => {
    const months = this.comparison().landmarkMonths;
    return this.benefitId() === 'free' && months !== null ? { kind: 'withoutGrowth', months } : { kind: 'shrinking' };
  });
  /** Shrinking, and the month at which most of these studies counted people without growth, where one did. */
  protected readonly benefits = computed((): PickAnswer[] => {
    const months = this.comparison().landmarkMonths;
    const values = months === null ? ['shrinking'] : ['shrinking', 'free'];
    return values.map((value) => ({ value, word: this.#words.of(`balance.pick.${value}`) }));
  });
  protected readonly harm = computed((): HarmMeasure => {
    const known = this.effects().some(({ effect }) => effect.id === this.effectId());
    return known ? { kind: 'effect', effectId: this.effectId() ?? '' } : { kind: 'anySevere' };
  });
  protected readonly harms = computed(() =>
    this.effects().map(({ effect }) => ({ id: effect.id, name: this.#effects.name(effect, this.scale()) })),
  );
  protected readonly names = computed(() => {
    const outOf = this.#words.of('figure.outOf', { outOf: this.#words.number(this.scale().outOf) });
    const all = this.effects().map(({ effect }) => effect);
    const benefit = this.#rows.benefitName(this.benefit());
    const harm = this.#rows.harmName(this.harm(), all, this.scale());
    return { benefit, harm, axes: { benefit: `${benefit}, ${outOf}`, harm: `${harm}, ${outOf}` } };
  });
  protected readonly panels = computed(() => {
    if (!this.bothOpen()) return [];
    const panels = balancePanels(this.comparison(), this.benefit(), this.harm(), this.together());
    return panels.map((panel) => this.#panel(panel));
  });
  /** Options of which no study is held. */
  protected readonly bare = computed(() =>
    this.bothOpen() ? this.comparison().columns.filter(({ place }) => place === null) : [],
  );

  protected pickBenefit(value: string | null): void {
    this.benefitPicked.emit(value === 'free' ? value : null);
  }

  #panel(panel: BalancePanel) {
    const rows = this.#rows.rows(panel, this.benefit(), this.scale());
    const study = this.#words.text(panel.trial.name);
    const sentences = this.#rows.sentences(rows, study, this.names());
    const read = panel.arms
      .flatMap(({ benefit, harm }) => [benefit, harm])
      .flatMap((outcome) => (outcome.kind === 'notReported' ? [] : [outcome]));
    return {
      id: panel.arms.map(({ arm }) => arm.id).join(' '),
      study,
      heading: this.#words.of('balance.heading', { benefit: this.names().benefit, harm: this.names().harm }),
      rows,
      drawn: rows.some(({ benefit, harm }) => benefit && harm),
      among: this.#rows.among(panel, this.scale()),
      sentences,
      /** Of the options alone: where nothing is drawn, no more needs saying. */
      own: sentences.filter((_, place) => rows[place]?.own),
      sources: read.filter(({ sourceId }, i) => read.findIndex((one) => one.sourceId === sourceId) === i),
      recalled: read.some(({ checked }) => checked === null),
      from: this.#provenances.of(this.comparison(), study, read),
    };
  }
}
