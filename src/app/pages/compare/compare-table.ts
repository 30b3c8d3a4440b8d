import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { BesideMedicines } from '../../../domain/consultation/beside-medicines';
import { brainRows } from '../../../domain/evidence/brain-rows';
import type { ComparedOption, Comparison, EffectRow } from '../../../domain/evidence/comparison';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import { usualAssumptions } from '../../../domain/treatment/care-month';
import type { ConcernRow } from '../../../domain/preference/concern-table';
import { FigureWords } from '../../charts/figure-words';
import { ProvenanceOf } from '../../charts/provenance';
import { TakeAlong } from '../../charts/take-along';
import { DecidingFact } from '../../parts/fact/deciding-fact';
import { inline } from '../../words/inline';
import { firstSentence } from '../../parts/fact/first-sentence';
import { Sayable } from '../../parts/fact/sayable';
import { countsPeople } from '../../parts/fact/speaks-of-figures';
import { OptionPlan, type PlanDesk } from '../../parts/care-plan/option-plan';
import { MedicineMarks } from '../../parts/option/medicine-marks';
import { SourceLink } from '../../parts/source/source-link';
import { ClassMark } from '../../parts/status/class-mark';
import { Status } from '../../parts/status/status';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { talkFeature } from '../../store/talk/talk.feature';
import type { Topic } from '../../../domain/preference/topic';
import { Clamped } from '../../ui/clamped/clamped';
import { Icon } from '../../ui/icon/icon';
import { inSteps } from '../../ui/in-steps';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import type { Cell } from './cell';
import { ColumnDetail, type ColumnDetailKind, columnDetails } from './column-detail';
import { ColumnFacts } from './column-facts';
import { ConcernLines } from './concern-lines';
import { EffectCells } from './effect-cells';
import { FigureCell } from './figure-cell';
import { HeadToHeadLine } from './head-to-head';
import { IndirectPanel } from './indirect-panel';
import { LeadCells } from './lead-cells';
import { NearSubgroupLine } from './near-subgroup';
import { OwnStudyLine } from './own-study';
import { Provenances } from './provenances';
import { shownTable } from './shown-table';
import { StudyBand } from './study-band';
import { TimeSaid } from './time-said';
import { TopicGate } from './topic-gate';

/** The side effect whose figures the row of hair loss rests on. */
const HAIR_LOSS = 'alopecia';

/** Questions as rows, options as columns: all of it for professionals, with heads and first column frozen. */
@Component({
  selector: 'tandem-compare-table',
  imports: [
    Clamped,
    ClassMark,
    ColumnDetail,
    DecidingFact,
    FigureCell,
    HeadToHeadLine,
    Icon,
    NgTemplateOutlet,
    OptionPlan,
    IndirectPanel,
    NearSubgroupLine,
    OwnStudyLine,
    ProvenanceOf,
    SourceLink,
    Status,
    StudyBand,
    TakeAlong,
    TextPipe,
    TimeSaid,
    TopicGate,
    WordsPipe,
  ],
  templateUrl: './compare-table.html',
  styleUrl: './compare-table.scss',
})
export class CompareTable {
  readonly comparison = input.required<Comparison>();
  /** The other medicines beside the options; null: not looked at yet. */
  readonly beside = input<BesideMedicines | null>(null);
  /** What the side-effect plans are written from; null: still being fetched. */
  readonly plan = input<PlanDesk | null>(null);
  readonly planMissed = input(false);
  readonly effects = input.required<readonly EffectRow[]>();
  /** Side effects folded away. */
  readonly hidden = input.required<number>();
  readonly scale = input.required<Scale>();
  /** Whether two columns only fit. */
  readonly narrow = input.required<boolean>();
  readonly opened = input.required<Record<Topic, string | null>>();
  readonly person = input.required<string>();
  /** What matters to the person, most first: these rows stand on top. */
  readonly concerns = input.required<readonly ConcernRow[]>();
  readonly toggled = output<Topic>();
  readonly allToggled = output();
  readonly removed = output<string>();

  /** Benefit before harm, as in every view. */
  protected readonly topics: readonly Topic[] = ['response', 'survival', 'sideEffects'];
  readonly #lead = inject(LeadCells);
  readonly #effects = inject(EffectCells);
  readonly #figures = inject(FigureWords);
  readonly #facts = inject(ColumnFacts);
  readonly #concerns = inject(ConcernLines);
  protected readonly marks = inject(MedicineMarks);
  protected readonly sayable = inject(Sayable);
  readonly #consultation = inject(CurrentConsultation).consultation;
  readonly #mayLeave = inject(Store).selectSignal(talkFeature.selectMayLeave);
  readonly #provenances = inject(Provenances);
  protected readonly words = inject(Words);
  /** Rows from the top, a part a frame. */
  protected readonly drawn = inSteps(5);

  /** Days of the month of which it says what they ask. */
  protected readonly monthLength = usualAssumptions.days;
  protected readonly details = columnDetails;
  /** Rows that stand unfolded, in every column. */
  protected readonly unfolded = signal<readonly ColumnDetailKind[]>([]);

  /** The two columns of a phone: the first option and the next, until others are chosen. */
  protected readonly pair = linkedSignal<Comparison, [number, number]>({
    source: this.comparison,
    computation: () => [0, 1],
  });
  protected readonly shown = computed(() => {
    const all = this.comparison().columns.map((_, i) => i);
    return this.narrow() ? this.pair() : all;
  });
  protected readonly columns = computed(() =>
    this.shown().flatMap((i) => {
      const column = this.comparison().columns[i];
      if (!column) return [];
      const facts = this.#facts.of(column);
      // Of how many people something was true waits for the topic; what has to be done does not.
      const before = facts.before.filter(({ text }) => this.opened().sideEffects !== null || !countsPeople(text));
      return [{ i, column, facts, before, last: i === this.comparison().columns.length - 1 }];
    }),
  );
  /** The option whose plan stands open; null: none. */
  readonly #planOf = signal<string | null>(null);
  protected readonly planned = computed(() =>
    this.columns().find(({ column }) => column.finding.option.id === this.#planOf()),
  );

  protected isPlanOpen(id: string): boolean {
    return this.#planOf() === id;
  }

  protected togglePlan(id: string): void {
    this.#planOf.update((open) => (open === id ? null : id));
  }

  protected readonly span = computed(() => this.columns().length);
  protected readonly removable = computed(() => this.comparison().columns.length > 2);

  protected readonly unit = computed(() =>
    this.words.of('compare.effectUnit', { outOf: this.words.number(this.scale().outOf) }),
  );
  protected readonly concernLines = computed(() =>
    this.concerns().map((row) => {
      const line = this.#concerns.of(row, this.comparison(), this.opened(), this.scale());
      return { ...line, cells: this.columns().map(({ i }) => line.cells[i] ?? '') };
    }),
  );
  /** Rows that have moved up to what matters. */
  readonly #moved = computed(() => new Set(this.concernLines().map(({ row }) => row)));
  readonly #leads = computed(() => {
    const ofBrain = brainRows(this.comparison(), this.#consultation()?.picture ?? null);
    const rows = [
      { topic: 'response', key: 'growth', help: this.words.of('compare.growthHelp') },
      { topic: 'response', key: 'shrinking', help: this.words.of('compare.shrinkingHelp', { unit: this.unit() }) },
      ...ofBrain.map((key) => ({
        topic: 'response' as const,
        key,
        help:
          key === 'brainGrowth'
            ? this.words.of('compare.brainGrowthHelp')
            : this.words.of('compare.shrinkingHelp', { unit: this.unit() }),
      })),
      { topic: 'survival', key: 'survival', help: this.words.of('compare.survivalHelp') },
    ] as const;
    return rows
      .filter(({ topic, key }) => this.opened()[topic] !== null && !this.#moved().has(key))
      .map((row) => ({
        ...row,
        lead: row.key,
        name: this.words.of(`compare.${row.key}`),
        cells: this.columns().map(({ column }) => this.#lead.of(column, column[row.key], this.scale())),
        near: this.columns().map(({ column }) => column[row.key]),
      }));
  });
  protected readonly effectRows = computed(() =>
    this.opened().sideEffects === null
      ? []
      : this.effects().flatMap(({ effect, figures }) =>
          this.#moved().has(effect.id)
            ? []
            : {
                topic: 'sideEffects' as const,
                key: effect.id,
                lead: null,
                name: this.#effects.name(effect, this.scale()),
                help: this.words.of('compare.effectHelp', { unit: this.unit() }),
                near: [],
                cells: this.columns().flatMap(({ column, i }) => {
                  const own = figures[i];
                  return own ? [this.#effects.of(column, effect, own, this.scale())] : [];
                }),
              },
        ),
  );
  protected readonly figureRows = computed(() => [...this.#leads(), ...this.effectRows()]);

  /** By column: how many lost hair in its study, and where that stands; null: it was not counted, or no study is held. */
  protected readonly hairCounted = computed(() => {
    const { columns, effects } = this.comparison();
    const counted = effects.find(({ effect }) => effect.id === HAIR_LOSS)?.figures;
    return columns.map(({ place }, i) => {
      const any = counted?.[i]?.any;
      if (any?.kind !== 'frequency' || !place) return null;
      return {
        said: this.#figures.whole(shownFigure(any, this.scale())),
        sourceId: any.sourceId,
        checked: any.checked,
        study: this.words.text(place.trial.name),
      };
    });
  });

  protected isText(cell: Cell | string): cell is string {
    return typeof cell === 'string';
  }

  /** Where the figures come from that stand in the table. */
  protected readonly from = computed(() => {
    const cells = this.figureRows().flatMap((row) => row.cells);
    return this.#provenances.of(
      this.comparison(),
      null,
      cells.map(({ source }) => source),
    );
  });

  /** Names the topics whose rows do not leave the screen. */
  protected readonly leftOut = computed(() => {
    const kept = this.topics.filter((topic) => this.#mayLeave()[topic] === null);
    const topics = this.words.list(kept.map((topic) => inline(this.words.of(`compare.topic.${topic}`))));
    return kept.length ? [this.words.of('compare.leftOut', { topics })] : [];
  });

  /** What stands in the table when it is copied. */
  protected readonly shownIn = (table: HTMLTableElement) => () => shownTable(table);

  protected brief(column: ComparedOption): string {
    const { what } = column.finding.option;
    return this.sayable.of(what) ? `${firstSentence(this.words.text(what))}.` : '';
  }

  protected unfold(what: ColumnDetailKind): void {
    this.unfolded.update((open) => (open.includes(what) ? open.filter((one) => one !== what) : [...open, what]));
  }

  protected take(side: 0 | 1, value: string): void {
    const index = Number(value);
    this.pair.update(([left, right]) =>
      side === 0 ? [index, index === right ? left : right] : [index === left ? right : left, index],
    );
  }
}
