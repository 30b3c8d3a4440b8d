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
import type { ComparedOption, Comparison, EffectRow } from '../../../domain/evidence/comparison';
import { leadingLandmark } from '../../../domain/evidence/leading-result';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import { timeTalk } from '../../../domain/evidence/time-talk';
import type { LitRow } from '../../../domain/preference/lit-rows';
import { FigureWords } from '../../charts/figure-words';
import { PeopleGrid } from '../../charts/people-grid';
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
import { ColumnDetail, columnDetails } from './column-detail';
import { type ColumnFactsOf, ColumnFacts } from './column-facts';
import { EffectCells } from './effect-cells';
import { HarmWords } from './harm-words';
import { HeadToHeadLine } from './head-to-head';
import { LeadCells } from './lead-cells';
import { NearSubgroupLine } from './near-subgroup';
import { OwnStudyLine } from './own-study';
import { StudyBand } from './study-band';
import { TalkAmount } from './talk-amount';
import { TimeSaid } from './time-said';
import { TopicGate } from './topic-gate';

/** People without growth at a time, in both framings; text without a count: why there is none. */
interface Landmark {
  text: string;
  count: number | null;
  number: string;
  unit: string;
}

const missing = (text: string): Landmark => ({ text, count: null, number: '', unit: '' });

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
  readonly comparison = input.required<Comparison>();
  /** The other medicines beside the options; null: not looked at yet. */
  readonly beside = input<BesideMedicines | null>(null);
  /** What the side-effect plans are written from; null: still being fetched. */
  readonly plan = input<PlanDesk | null>(null);
  readonly planMissed = input(false);
  readonly effects = input.required<readonly EffectRow[]>();
  /** The side effect drawn; null: the first. */
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
  readonly #figures = inject(FigureWords);
  readonly #facts = inject(ColumnFacts);
  readonly #consultation = inject(CurrentConsultation).consultation;
  protected readonly sayable = inject(Sayable);
  protected readonly marks = inject(MedicineMarks);
  protected readonly amount = inject(TalkAmount);

  protected readonly details = columnDetails;
  protected readonly anySevere = computed(() => this.#harm.anySevereName());
  /** Benefit before harm. */
  protected readonly topics: readonly Topic[] = ['response', 'survival', 'sideEffects'];
  protected readonly openTopics = computed(() => this.topics.filter((topic) => this.opened()[topic] !== null));
  protected readonly names = computed(() =>
    this.effects().map(({ effect }) => ({ id: effect.id, name: this.#effects.name(effect, this.scale()) })),
  );
  /** Living longer is given as ranges here, never as one number, and so never as a difference. */
  protected readonly responseOnly = computed(() => ({ ...this.opened(), survival: null }));
  protected readonly metShown = computed(() => this.opened().response !== null || this.opened().sideEffects !== null);
  protected readonly effect = computed(
    () => this.effects().find(({ effect }) => effect.id === this.effectId()) ?? this.effects()[0] ?? null,
  );
  /** As paper names it, where nothing can be picked. */
  protected readonly effectName = computed(
    () => this.names().find(({ id }) => id === this.effect()?.effect.id)?.name ?? '',
  );
  /** Pictures of 100 only: out of 1,000 the numbers stand alone. */
  protected readonly pictures = computed(() => this.scale().outOf === 100);

  readonly #brain = computed(() => brainRows(this.comparison(), this.#consultation()?.picture ?? null));

  protected readonly columns = computed(() => {
    const { response, sideEffects } = this.opened();
    const row = sideEffects === null ? null : this.effect();
    return this.comparison().columns.map((column, i) => {
      const figures = row?.figures[i];
      return {
        of: column,
        finding: column.finding,
        trialId: column.place?.trial.id ?? null,
        facts: this.#facts.of(column),
        growth: response === null ? null : this.#lead.of(column, column.growth, this.scale()),
        landmark: response === null ? null : this.#landmark(column),
        brain:
          response === null
            ? []
            : this.#brain().map((row) => ({ row, cell: this.#lead.of(column, column[row], this.scale()) })),
        shrinking: response === null ? null : this.#lead.of(column, column.shrinking, this.scale()),
        harm: sideEffects === null ? null : this.#harmOf(column, i),
        effect: row && figures ? this.#effects.of(column, row.effect, figures, this.scale()) : null,
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

  /** Beside the side effect that is drawn: any severe one, the short list, or why there is nothing to tell. */
  #harmOf(column: ComparedOption, i: number) {
    const lists = this.#harm.shortLists(this.effects(), i, this.scale());
    const lines = lists.reduce((sum, list) => sum + list.lines.length, 0);
    const whole = this.#harm.anySevere(column, this.scale(), true);
    const anySevere = whole.figure && !(this.amount.little().sideEffects && lines > 0) ? whole : null;
    const none = lines > 0 || anySevere ? null : this.#harm.whyNone(column);
    return {
      lists,
      lines,
      anySevere,
      none: none && (none === 'notInStudy' ? this.#words.of('compare.harmUnread') : this.#figures.absent(none)),
    };
  }

  /** What an option without a study says of each open topic. */
  protected readonly missing = computed(() => {
    const { response, survival, sideEffects } = this.opened();
    const effect = this.effect();
    const names = [
      response === null ? null : this.#words.of('compare.legendBenefit'),
      sideEffects === null
        ? null
        : effect
          ? this.#effects.name(effect.effect, this.scale())
          : this.#words.of('compare.effects'),
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

  /** People without growth at the time that most of these studies counted at. */
  #landmark(column: ComparedOption): Landmark {
    const months = this.comparison().landmarkMonths;
    if (months === null) return missing(this.#words.of('compare.countMissing'));
    const untold = missing(this.#words.of('compare.atMissing', { months }));
    if (!column.place) return untold;
    const outcome = leadingLandmark(column.place, column.growth, months, true);
    if (outcome.kind !== 'frequency') return untold;
    const figure = shownFigure(outcome, this.scale());
    const value = this.#figures.number(figure);
    return {
      text: this.#words.of('compare.at', { months, value, without: this.#words.number(figure.without) }),
      count: figure.value,
      number: value,
      unit: this.#figures.unit(figure),
    };
  }
}
