import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  output,
} from '@angular/core';
import type { BesideMedicines } from '../../../domain/consultation/beside-medicines';
import { brainRows } from '../../../domain/evidence/brain-rows';
import type { ComparedOption, Comparison, EffectRow, LeadKey } from '../../../domain/evidence/comparison';
import type { HarmMeasure } from '../../../domain/evidence/balance';
import { firstHarm } from '../../../domain/evidence/first-harm';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { timeTalk } from '../../../domain/evidence/time-talk';
import { usualAssumptions } from '../../../domain/treatment/care-month';
import type { LitRow } from '../../../domain/preference/lit-rows';
import { FigureWords } from '../../charts/figure-words';
import { PeopleGrid } from '../../charts/people-grid';
import { inline } from '../../words/inline';
import { Sayable } from '../../parts/fact/sayable';
import { LitTable } from '../../parts/matters/lit-table';
import { OptionPlan, type PlanDesk } from '../../parts/care-plan/option-plan';
import { MedicineMarks } from '../../parts/option/medicine-marks';
import { GlossedText } from '../../parts/glossary/glossed-text';
import { SourceLink } from '../../parts/source/source-link';
import { ClassMark } from '../../parts/status/class-mark';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { topicOf } from '../../store/talk/concern-topic';
import type { Topic } from '../../../domain/preference/topic';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { type Cell, emptyCell, figureSaid } from './cell';
import { ColumnDetail, columnDetails } from './column-detail';
import { type ColumnFactsOf, ColumnFacts } from './column-facts';
import { EffectCells } from './effect-cells';
import { HarmWords } from './harm-words';
import { HeadToHeadLine } from './head-to-head';
import { LandmarkWords } from './landmark-words';
import { LeadCells } from './lead-cells';
import { NearSubgroupLine } from './near-subgroup';
import { OwnStudyLine } from './own-study';
import { StudyBand } from './study-band';
import { TalkAmount } from './talk-amount';
import { TimeSaid } from './time-said';
import { TopicGate } from './topic-gate';

/** The side effect drawn beside the benefit: what it is, where that is not the one picked, and what is said of the picked one. */
interface DrawnHarm {
  cell: Cell;
  name: string | null;
  said: { text: string; source: Cell['source'] } | null;
}

/** Stands for any severe side effect in the address and the list. */
const ANY_SEVERE = 'any-severe';

const idOf = (harm: HarmMeasure) => (harm.kind === 'effect' ? harm.effectId : ANY_SEVERE);

/** One option under the other, numbers beside 100 people: for the person and the professional at one screen. */
@Component({
  selector: 'tandem-together-view',
  imports: [
    ClassMark,
    Disclosure,
    HeadToHeadLine,
    LitTable,
    OptionPlan,
    ColumnDetail,
    GlossedText,
    NearSubgroupLine,
    OwnStudyLine,
    PeopleGrid,
    SourceLink,
    StudyBand,
    TextPipe,
    TimeSaid,
    TopicGate,
    WordsPipe,
  ],
  templateUrl: './together-view.html',
  styleUrl: './together-view.scss',
})
export class TogetherView {
  protected readonly figureSaid = figureSaid;
  readonly comparison = input.required<Comparison>();
  /** The other medicines beside the options; null: not looked at yet. */
  readonly beside = input<BesideMedicines | null>(null);
  /** What the side-effect plans are written from; null: still being fetched. */
  readonly plan = input<PlanDesk | null>(null);
  readonly planMissed = input(false);
  readonly effects = input.required<readonly EffectRow[]>();
  /** The side effect drawn, or any severe one; null: the first harm. */
  readonly effectId = input.required<string | null>();
  /** What matters to the person, in words and light. */
  readonly lit = input.required<readonly LitRow[]>();
  readonly scale = input.required<Scale>();
  readonly opened = input.required<Record<Topic, string | null>>();
  readonly person = input.required<string>();
  readonly toggled = output<Topic>();
  readonly drawn = output<string>();

  readonly #words = inject(Words);
  readonly #lead = inject(LeadCells);
  readonly #effects = inject(EffectCells);
  readonly #harm = inject(HarmWords);
  readonly #landmarks = inject(LandmarkWords);
  readonly #figures = inject(FigureWords);
  readonly #facts = inject(ColumnFacts);
  readonly #consultation = inject(CurrentConsultation).consultation;
  protected readonly sayable = inject(Sayable);
  protected readonly marks = inject(MedicineMarks);
  protected readonly amount = inject(TalkAmount);

  /** Days of the month of which it says what they ask. */
  protected readonly monthLength = usualAssumptions.days;
  protected readonly details = columnDetails;
  protected readonly anySevere = computed(() => this.#harm.anySevereName());
  /** Benefit before harm. */
  protected readonly topics: readonly Topic[] = ['response', 'survival', 'sideEffects'];
  protected readonly openTopics = computed(() => this.topics.filter((topic) => this.opened()[topic] !== null));
  readonly #wholes = computed(() =>
    this.comparison().columns.map((column) => this.#harm.anySevere(column, this.scale(), true)),
  );
  /** What can be drawn: any severe side effect, unless a little was asked for, and the single ones. */
  protected readonly names = computed(() => {
    const single = this.effects().map(({ effect }) => ({
      id: effect.id,
      name: this.#effects.name(effect, this.scale()),
    }));
    const whole =
      this.#wholes().some(({ figure }) => figure) && !(this.amount.little().sideEffects && single.length > 0);
    return whole ? [{ id: ANY_SEVERE, name: this.anySevere() }, ...single] : single;
  });
  /** Id of what is drawn; null: nothing can be. */
  protected readonly drawnId = computed((): string | null => {
    const names = this.names();
    if (names.some(({ id }) => id === this.effectId())) return this.effectId();
    const columns = names.some(({ id }) => id === ANY_SEVERE) ? this.comparison().columns : [];
    const first = firstHarm({ columns }, this.effects(), true);
    return first && idOf(first);
  });
  /** Living longer is given as ranges here, never as one number, and so never as a difference. */
  protected readonly responseOnly = computed(() => ({ ...this.opened(), survival: null }));
  protected readonly metShown = computed(() => this.opened().response !== null || this.opened().sideEffects !== null);
  /** As paper names it, where nothing can be picked. */
  protected readonly effectName = computed(() => this.names().find(({ id }) => id === this.drawnId())?.name ?? '');
  /** Pictures of 100 only: out of 1,000 the numbers stand alone. */
  protected readonly pictures = computed(() => this.scale().outOf === 100);

  readonly #brain = computed(() => brainRows(this.comparison(), this.#consultation()?.picture ?? null));

  /** Beside the time before growth: what is told of the brain alone, and whether it shrinks. */
  #also(column: ComparedOption) {
    const keys: LeadKey[] = [...this.#brain(), ...(this.amount.little().response ? [] : (['shrinking'] as const))];
    return keys.map((key) => ({
      key,
      name: this.#words.of(key === 'shrinking' ? 'compare.legendShrink' : `compare.${key}`),
      cell: this.#lead.of(column, column[key], this.scale()),
    }));
  }

  protected readonly columns = computed(() => {
    const { response, sideEffects } = this.opened();
    return this.comparison().columns.map((column, i) => {
      return {
        of: column,
        finding: column.finding,
        trialId: column.place?.trial.id ?? null,
        facts: this.#facts.of(column),
        growth: response === null ? null : this.#lead.of(column, column.growth, this.scale()),
        landmark: response === null ? null : this.#landmarks.of(column, this.comparison().landmarkMonths, this.scale()),
        also: response === null ? [] : this.#also(column),
        harm: sideEffects === null ? null : this.#harmOf(column, i),
      };
    });
  });

  /** Whether a best and a worst case are told of any option. */
  protected readonly anyCase = computed(
    () =>
      this.opened().survival !== null &&
      !this.amount.little().survival &&
      this.comparison().columns.some((column) =>
        [column, ...(column.ownStudy ? [column.ownStudy] : [])].some(
          (reading) => timeTalk(reading, this.scale(), true)?.range.kind === 'range',
        ),
      ),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const injector = inject(Injector);
    let before: readonly Topic[] | null = null;
    // What the person has just opened comes into sight; the focus stays on their answer, right above it.
    effect(() => {
      const open = this.openTopics();
      const [opened] = before === null ? [] : open.filter((topic) => !before?.includes(topic));
      before = open;
      if (!opened) return;
      const show = () => host.querySelector(`[data-topic=${opened}]`)?.scrollIntoView({ block: 'nearest' });
      afterNextRender(show, { injector });
    });
  }

  /** What is drawn; where a column does not tell it, any severe side effect stands in its place under its own name, as large. */
  #drawnHarm(column: ComparedOption, i: number, whole: Cell): DrawnHarm | null {
    const id = this.drawnId();
    if (id === ANY_SEVERE) return { cell: whole, name: null, said: null };
    const row = this.effects().find(({ effect }) => effect.id === id);
    const figures = row?.figures[i];
    const cell = row && figures ? this.#effects.of(column, row.effect, figures, this.scale()) : null;
    if (cell?.figure || !whole.figure) return cell && { cell, name: null, said: null };
    const said = cell && { text: `${this.effectName()}: ${inline(cell.absent)}`, source: cell.source };
    return { cell: whole, name: this.anySevere(), said };
  }

  /** The side effect that is drawn, any severe one, the short list, what else is held, or why there is nothing to tell. */
  #harmOf(column: ComparedOption, i: number) {
    const lists = this.#harm.shortLists(this.effects(), i, this.scale());
    const lines = lists.reduce((sum, list) => sum + list.lines.length, 0);
    const whole = this.#wholes()[i] ?? emptyCell('harm', '');
    const drawn = this.#drawnHarm(column, i, whole);
    const beside = drawn?.cell !== whole && whole.figure && !(this.amount.little().sideEffects && lines > 0);
    const none = lines > 0 || whole.figure ? null : this.#harm.whyNone(column);
    const unread = none === 'notInStudy' ? this.#words.of('compare.harmUnread') : null;
    return {
      drawn,
      // One line that is drawn already is no list.
      listed: lines > (drawn !== null && drawn.cell !== whole && drawn.cell.figure ? 1 : 0),
      lists,
      anySevere: beside ? whole : null,
      rest: unread ?? this.#harm.rest(column, lines, true),
      /** Where nothing can be drawn of any column. */
      none: drawn ? null : none && this.#figures.absent(none),
    };
  }

  /** What an option without a study says of each open topic. */
  protected readonly missing = computed(() => {
    const { response, survival, sideEffects } = this.opened();
    const names = [
      response === null ? null : this.#words.of('compare.legendBenefit'),
      sideEffects === null ? null : this.effectName() || this.#words.of('compare.effects'),
      survival === null ? null : this.#words.of('compare.legendTime'),
    ];
    return names.filter((name) => name !== null).map((name) => this.#words.of('compare.chipNone', { name }));
  });

  protected readonly findings = computed(() => this.comparison().columns.map(({ finding }) => finding));

  protected ask(concernId: string): void {
    const concern = this.lit().find((line) => line.concern.id === concernId)?.concern;
    const topic = concern && topicOf(concern);
    if (topic) this.toggled.emit(topic);
  }

  protected more({ quality, guidelines, sure }: ColumnFactsOf): boolean {
    return quality !== null || guidelines.length + sure.length > 0;
  }
}
