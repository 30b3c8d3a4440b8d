import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { ComparedOption, Comparison, EffectRow } from '../../../domain/evidence/comparison';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { ProvenanceOf } from '../../charts/provenance';
import { TakeAlong } from '../../charts/take-along';
import { DecidingFact } from '../../parts/fact/deciding-fact';
import { firstSentence } from '../../parts/fact/first-sentence';
import { SourceLink } from '../../parts/source/source-link';
import { ClassMark } from '../../parts/status/class-mark';
import { Status } from '../../parts/status/status';
import type { Topic } from '../../store/talk/topic';
import { Clamped } from '../../ui/clamped/clamped';
import { Icon } from '../../ui/icon/icon';
import { inSteps } from '../../ui/in-steps';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { ColumnFacts } from './column-facts';
import { EffectCells } from './effect-cells';
import { FigureCell } from './figure-cell';
import { HeadToHeadLine } from './head-to-head';
import { LeadCells } from './lead-cells';
import { Provenances } from './provenances';
import { shownTable } from './shown-table';
import { StudyBand } from './study-band';
import { TopicGate } from './topic-gate';

/** The side effect whose figures the row of hair loss rests on. */
const HAIR_LOSS = 'alopecia';

/** Questions as rows, options as columns: all of it for professionals, with heads and first column frozen. */
@Component({
  selector: 'tandem-compare-table',
  imports: [
    Clamped,
    ClassMark,
    DecidingFact,
    FigureCell,
    HeadToHeadLine,
    Icon,
    ProvenanceOf,
    SourceLink,
    Status,
    StudyBand,
    TakeAlong,
    TextPipe,
    TopicGate,
    WordsPipe,
  ],
  templateUrl: './compare-table.html',
  styleUrl: './compare-table.scss',
})
export class CompareTable {
  readonly comparison = input.required<Comparison>();
  readonly effects = input.required<readonly EffectRow[]>();
  /** Side effects folded away. */
  readonly hidden = input.required<number>();
  readonly scale = input.required<Scale>();
  /** Whether two columns only fit. */
  readonly narrow = input.required<boolean>();
  readonly opened = input.required<Record<Topic, string | null>>();
  readonly person = input.required<string>();
  readonly toggled = output<Topic>();
  readonly allToggled = output();
  readonly removed = output<string>();

  /** Benefit before harm, as in every view. */
  protected readonly topics: readonly Topic[] = ['response', 'survival', 'sideEffects'];
  readonly #lead = inject(LeadCells);
  readonly #effects = inject(EffectCells);
  readonly #facts = inject(ColumnFacts);
  readonly #provenances = inject(Provenances);
  protected readonly words = inject(Words);
  /** Rows from the top, a part a frame. */
  protected readonly drawn = inSteps(4);

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
      return column
        ? [{ i, column, facts: this.#facts.of(column), last: i === this.comparison().columns.length - 1 }]
        : [];
    }),
  );
  protected readonly span = computed(() => this.columns().length);
  protected readonly removable = computed(() => this.comparison().columns.length > 2);

  protected readonly unit = computed(() =>
    this.words.of('compare.effectUnit', { outOf: this.words.number(this.scale().outOf) }),
  );
  protected readonly leads = computed(() => {
    const rows = [
      { topic: 'response', key: 'growth', help: this.words.of('compare.growthHelp') },
      { topic: 'response', key: 'shrinking', help: this.words.of('compare.shrinkingHelp', { unit: this.unit() }) },
      { topic: 'survival', key: 'survival', help: this.words.of('compare.survivalHelp') },
    ] as const;
    return rows
      .filter(({ topic }) => this.opened()[topic] !== null)
      .map((row) => ({
        ...row,
        name: this.words.of(`compare.${row.key}`),
        cells: this.columns().map(({ column }) => this.#lead.of(column, column[row.key], this.scale())),
      }));
  });
  protected readonly effectRows = computed(() =>
    this.opened().sideEffects === null
      ? []
      : this.effects().map(({ effect, figures }) => ({
          id: effect.id,
          name: this.#effects.name(effect, this.scale()),
          cells: this.columns().flatMap(({ column, i }) => {
            const own = figures[i];
            return own ? [this.#effects.of(column, effect, own, this.scale())] : [];
          }),
        })),
  );

  /** By column: where its study counted hair loss; null: it did not, or no study is held. */
  protected readonly hairSources = computed(() => {
    const { columns, effects } = this.comparison();
    const counted = effects.find(({ effect }) => effect.id === HAIR_LOSS)?.figures;
    return columns.map(({ place }, i) => {
      const any = counted?.[i]?.any;
      if (any?.kind !== 'frequency' || !place) return null;
      return { sourceId: any.sourceId, checked: any.checked, study: place.trial.name };
    });
  });

  /** Where the figures come from that stand in the table. */
  protected readonly from = computed(() => {
    const cells = [...this.leads(), ...this.effectRows()].flatMap((row) => row.cells);
    return this.#provenances.of(
      this.comparison(),
      null,
      cells.map(({ source }) => source),
    );
  });

  /** What stands in the table when it is copied. */
  protected readonly read = (table: HTMLTableElement) => () => shownTable(table);

  protected brief(column: ComparedOption): string {
    return `${firstSentence(this.words.text(column.finding.option.what))}.`;
  }

  protected take(side: 0 | 1, value: string): void {
    const index = Number(value);
    this.pair.update(([left, right]) =>
      side === 0 ? [index, index === right ? left : right] : [index === left ? right : left, index],
    );
  }
}
