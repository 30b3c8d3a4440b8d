import {
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  afterNextRender,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { compare, withCareAlone } from '../../../domain/evidence/comparison';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { namedOptions } from '../../../domain/evidence/suggested-comparison';
import { tradeOffs } from '../../../domain/preference/weighing';
import { LitTable } from '../../parts/matters/lit-table';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { clockFeature } from '../../store/clock/clock.feature';
import { KnowledgeLibrary } from '../../store/knowledge';
import { ConcernRows } from '../../store/matters/concern-rows';
import { mattersFeature } from '../../store/matters/matters.feature';
import { mattersPageActions } from '../../store/matters/matters-page-actions';
import { settingsFeature } from '../../store/settings/settings.feature';
import { topicOf } from '../../store/talk/concern-topic';
import { openedHere, topicsOf, withTopic } from '../../store/talk/open-topics';
import { talkActions } from '../../store/talk/talk-actions';
import { talkFeature } from '../../store/talk/talk.feature';
import type { Topic } from '../../store/talk/topic';
import { Announcer } from '../../ui/announcer/announcer';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { oneText } from '../../ui/query-parameter';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { ConcernPick } from './concern-pick';
import { FeelsRight } from './feels-right';
import { FigureTable } from './figure-table';
import { KeptTries } from './kept-tries';
import type { Matter } from './matter';
import { RangeWords } from './range-words';
import { RobustnessView, weightUses } from './robustness-view';
import { SwingQuestion } from './swing-question';

const steps = ['pick', 'weigh', 'feel', 'see'] as const;
type Step = (typeof steps)[number];

/** "What matters to you?" The address says the step, the options on the table and what a professional has opened; the store what was said. */
@Component({
  selector: 'tandem-matters-page',
  imports: [
    ConcernPick,
    Disclosure,
    EmptyState,
    FeelsRight,
    FigureTable,
    Icon,
    KeptTries,
    LitTable,
    Notice,
    RobustnessView,
    RouterLink,
    SwingQuestion,
    WordsPipe,
  ],
  templateUrl: './matters-page.html',
  styleUrl: './matters-page.scss',
})
export class MattersPage {
  /** Query parameters: option ids with commas, the step, topics opened here, how the robustness view uses the weights. */
  readonly options = input(undefined, { transform: oneText });
  readonly step = input(undefined, { transform: oneText });
  readonly open = input(undefined, { transform: oneText });
  readonly robust = input(undefined, { transform: oneText });

  readonly #library = inject(KnowledgeLibrary);
  readonly #current = inject(CurrentConsultation);
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #announcer = inject(Announcer);
  readonly #words = inject(Words);
  readonly #injector = inject(Injector);
  readonly #rows = inject(ConcernRows);
  readonly #ranges = inject(RangeWords);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #talk = this.#store.selectSignal(talkFeature.selectTalkState);
  protected readonly asked = viewChild<ElementRef<HTMLElement>>('question');

  protected readonly steps = steps;
  protected readonly said = this.#store.selectSignal(mattersFeature.selectSaid);
  protected readonly preferences = this.#store.selectSignal(mattersFeature.selectPreferences);
  protected readonly before = this.#store.selectSignal(mattersFeature.selectBefore);
  protected readonly weighing = this.#store.selectSignal(mattersFeature.selectWeighing);
  readonly #audience = this.#store.selectSignal(settingsFeature.selectAudience);
  protected readonly together = computed(() => this.#audience() === 'together');
  protected readonly current = computed((): Step => steps.find((one) => one === this.step()) ?? 'pick');
  protected readonly concerns = computed(() => this.#library.evidence()?.concerns ?? []);

  readonly #named = computed(() => {
    const options = this.#current.consultation()?.options ?? [];
    return namedOptions(this.options()?.split(',') ?? [], options);
  });
  protected readonly comparison = computed(() => {
    const evidence = this.#library.evidence();
    const consultation = this.#current.consultation();
    const named = this.#named();
    if (!evidence || !consultation || named.length === 0) return null;
    return compare(withCareAlone(named, consultation.options), evidence, this.together(), consultation.picture);
  });
  protected readonly findings = computed(() => this.comparison()?.columns.map(({ finding }) => finding) ?? []);
  protected readonly tooFew = computed(() => this.#named().length < 2);
  protected readonly onTable = computed(() => {
    const options = this.#named().map(({ option }) => this.#words.text(option.name));
    return this.#words.of('matters.plain.table', { options: this.#words.list(options) });
  });

  readonly #opened = computed((): Record<Topic, string | null> =>
    this.together() ? this.#talk() : openedHere(this.open(), this.#today()),
  );
  /** Rows of what was picked, all counted out of one number of people. */
  readonly #picked = computed(() => {
    const comparison = this.comparison();
    const precision = this.together() ? 'rounded' : 'exact';
    const ofHundred: Scale = { outOf: 100, precision };
    if (!comparison) return { rows: [], scale: ofHundred };
    const rows = this.#rows.of(comparison, ofHundred, this.together());
    const outOf = this.#rows.outOf(rows.filter(({ concern }) => !this.#isClosed(topicOf(concern))));
    const scale: Scale = { outOf, precision };
    return { rows: outOf === 100 ? rows : this.#rows.of(comparison, scale, this.together()), scale };
  });
  protected readonly scale = computed((): Scale => this.#picked().scale);
  protected readonly matters = computed((): Matter[] => {
    const comparison = this.comparison();
    const { rows, scale } = this.#picked();
    return rows.map((row) => {
      const topic = topicOf(row.concern);
      const closed = this.#isClosed(topic);
      const range = closed || !comparison ? null : this.#ranges.of(row, comparison, scale);
      return { row, topic, closed, range };
    });
  });
  /** What has a range; one alone has nothing to be weighed against. */
  protected readonly weighable = computed(() => {
    const withRange = this.matters().filter(({ range }) => range !== null);
    return withRange.length > 1 ? withRange : [];
  });
  /** What cannot be weighed, each with its reason. */
  protected readonly apart = computed(() =>
    this.matters()
      .filter((matter) => !this.weighable().includes(matter))
      .map(({ row, closed, topic, range }) => ({
        id: row.concern.id,
        name: this.#words.text(row.concern.name),
        topic: closed ? topic : null,
        why: this.#words.of(`matters.plain.why.${whyNot(row, closed, range !== null)}`),
      })),
  );
  protected readonly openRows = computed(() => this.matters().flatMap(({ closed, row }) => (closed ? [] : row)));
  protected readonly severalTrials = computed(() => this.openRows().some(({ guard }) => guard === 'severalTrials'));
  protected readonly pairs = computed(() =>
    tradeOffs(
      this.weighing(),
      this.weighable().map(({ row }) => row),
    ),
  );
  /** The Together view: words and light, nothing of a closed topic. */
  protected readonly lines = computed(() =>
    this.#rows.lit(
      this.matters().map(({ row }) => row),
      this.#opened(),
    ),
  );
  protected readonly anything = computed(() => this.said().picked.length > 0 || this.said().own !== '');
  protected readonly use = computed(() => weightUses.find((one) => one === this.robust()) ?? 'ordered');
  protected readonly robustOpen = computed(() => this.robust() !== undefined);
  protected readonly page = mattersPageActions;

  protected say(action: ReturnType<(typeof mattersPageActions)[keyof typeof mattersPageActions]>): void {
    this.#store.dispatch(action);
  }

  protected pick(id: string): void {
    this.#store.dispatch(mattersPageActions.concernPicked({ id }));
    this.#tell('matters.plain.picked', id);
  }

  protected takeBack(id: string): void {
    this.#store.dispatch(mattersPageActions.concernTakenBack({ id }));
    this.#tell('matters.plain.dropped', id);
  }

  protected undo(): void {
    this.#store.dispatch(mattersPageActions.undone());
    this.#announcer.say(this.#words.of('matters.plain.undone'));
    this.#toQuestion();
  }

  protected feels(feelsRight: boolean): void {
    this.#store.dispatch(mattersPageActions.tryKept({ feelsRight, day: this.#today() }));
    this.go(feelsRight ? 'see' : 'weigh');
  }

  protected goBackTo(place: number): void {
    this.#store.dispatch(mattersPageActions.tryGoneBackTo({ place }));
    this.go('weigh');
  }

  protected go(step: Step): void {
    this.#navigate({ step: step === 'pick' ? null : step });
    this.#toQuestion();
  }

  protected next(by: -1 | 1): void {
    const step = steps[steps.indexOf(this.current()) + by];
    if (step) this.go(step);
  }

  /** In Together a topic is opened by the person's wish, which the store keeps; for professionals by the address. */
  protected toggle(topic: Topic): void {
    if (!this.together()) this.#navigate({ open: withTopic(topicsOf(this.open()), topic) });
    else this.#store.dispatch(talkActions.topicOpened({ topic, day: this.#today() }));
  }

  protected openApart(topic: Topic): void {
    this.toggle(topic);
    this.#toQuestion();
  }

  protected ask(concernId: string): void {
    const topic = this.matters().find(({ row }) => row.concern.id === concernId)?.topic;
    if (topic) this.toggle(topic);
  }

  protected useWeights(robust: string | null): void {
    this.#navigate({ robust });
  }

  #isClosed(topic: Topic | null): boolean {
    return topic !== null && this.#opened()[topic] === null;
  }

  #tell(key: string, id: string): void {
    const concern = this.concerns().find((one) => one.id === id);
    const words = { concern: concern ? this.#words.text(concern.name) : id, count: this.said().picked.length };
    this.#announcer.say(this.#words.of(key, words));
  }

  /** What was pressed may be gone: the focus goes to the question of the step. */
  #toQuestion(): void {
    afterNextRender({ write: () => this.asked()?.nativeElement.focus() }, { injector: this.#injector });
  }

  #navigate(queryParams: Record<string, string | null>): void {
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

function whyNot({ concern, figures, range }: Matter['row'], closed: boolean, alone: boolean): string {
  if (closed) return 'closed';
  if (alone) return 'alone';
  if (range) return 'noRange';
  if (concern.measure.kind === 'talk') return 'talk';
  const known = figures.filter(({ value }) => value !== null).length;
  return known < 2 ? 'notKnown' : 'alike';
}
