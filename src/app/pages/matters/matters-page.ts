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
import { hasNoFigure } from '../../../domain/preference/concern-table';
import { LitTable } from '../../parts/matters/lit-table';
import { clockFeature } from '../../store/clock/clock.feature';
import { KnowledgeLibrary } from '../../store/knowledge';
import { CurrentRole } from '../../store/settings/current-role';
import { mattersFeature } from '../../store/matters/matters.feature';
import { mattersPageActions } from '../../store/matters/matters-page-actions';
import { topicsOf, withTopic } from '../../store/talk/open-topics';
import { PaperHead } from '../../parts/paper/paper-head';
import { talkActions } from '../../store/talk/talk-actions';
import type { Topic } from '../../../domain/preference/topic';
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
import { RobustnessView, weightUses } from './robustness-view';
import { SwingQuestion } from './swing-question';
import { tableMatters } from './table-matters';

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
    PaperHead,
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
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #announcer = inject(Announcer);
  readonly #words = inject(Words);
  readonly #injector = inject(Injector);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly asked = viewChild<ElementRef<HTMLElement>>('question');

  protected readonly steps = steps;
  protected readonly said = this.#store.selectSignal(mattersFeature.selectSaid);
  protected readonly preferences = this.#store.selectSignal(mattersFeature.selectPreferences);
  protected readonly before = this.#store.selectSignal(mattersFeature.selectBefore);
  protected readonly weighing = this.#store.selectSignal(mattersFeature.selectWeighing);
  protected readonly current = computed((): Step => steps.find((one) => one === this.step()) ?? 'pick');
  protected readonly concerns = computed(() => this.#library.evidence()?.concerns ?? []);

  protected readonly table = tableMatters(this.options, this.open);
  protected readonly findings = computed(() => this.table.comparison()?.columns.map(({ finding }) => finding) ?? []);
  protected readonly onTable = computed(() => {
    const options = this.table.options().map(({ option }) => this.#words.text(option.name));
    return this.#words.of('matters.plain.table', { options: this.#words.list(options) });
  });
  protected readonly unknownSaid = computed(() =>
    this.#words.of('compare.unknown', { names: this.#words.list(this.table.unknown()) }),
  );
  /** What cannot be weighed, each with its reason. */
  protected readonly apart = computed(() =>
    this.table
      .matters()
      .filter((matter) => !this.table.weighable().includes(matter))
      .map(({ row, closed, topic, range }) => ({
        id: row.concern.id,
        name: this.#words.text(row.concern.name),
        topic: closed && !hasNoFigure(row) ? topic : null,
        why: this.#words.of(whyNot(row, closed, range !== null)),
      })),
  );
  /** Which options the ranges run over, where some have no figures for it; empty: all of them. */
  protected readonly weighedSaid = computed(() => {
    const over = this.table.weighed();
    const options = this.findings().flatMap(({ option }) =>
      over.includes(option.id) ? this.#words.text(option.name) : [],
    );
    return options.length ? this.#words.of('matters.plain.weighed', { options: this.#words.list(options) }) : '';
  });
  /** Why there is nothing to check yet: nothing was weighed, or only what comes first was said. */
  protected readonly unsaid = computed(() => {
    const { points } = this.weighing();
    const named = this.table.weighable().map(({ row: { concern } }) => concern);
    const first = named.find(({ id }) => points[id] === 100);
    if (!first) return this.#words.of('matters.plain.notWeighedYet');
    const others = named.flatMap(({ id, name }) => (points[id] === undefined ? this.#words.text(name) : []));
    return this.#words.of('matters.plain.unsaid', {
      first: this.#words.text(first.name),
      others: this.#words.list(others),
    });
  });
  protected readonly anything = computed(() => this.said().picked.length > 0 || this.said().own !== '');
  protected readonly use = computed(() => weightUses.find((one) => one === this.robust()) ?? 'ordered');
  protected readonly robustOpen = computed(() => this.robust() !== undefined);
  readonly #role = inject(CurrentRole);
  /** Ranges, rows and rankings come from options: who does not open those hears what matters, and no more. */
  protected readonly seesRanges = computed(() => this.#role.maySee('status'));
  protected readonly nothing: ReadonlySet<string> = new Set();
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
    this.#store.dispatch(mattersPageActions.tryKept({ feelsRight, day: this.today() }));
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
    if (!this.table.together()) this.#navigate({ open: withTopic(topicsOf(this.open()), topic) });
    else this.#store.dispatch(talkActions.topicAnswered({ topic, answer: 'yes', day: this.today() }));
  }

  protected openApart(topic: Topic): void {
    this.toggle(topic);
    this.#toQuestion();
  }

  protected ask(concernId: string): void {
    const topic = this.table.matters().find(({ row }) => row.concern.id === concernId)?.topic;
    if (topic) this.toggle(topic);
  }

  protected useWeights(robust: string | null): void {
    this.#navigate({ robust });
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

/** Key of the sentence that says why a concern is not weighed; what is closed tells of its figures that there are none, and no more. */
function whyNot(row: Matter['row'], closed: boolean, alone: boolean): string {
  const { concern, figures, range, guard } = row;
  if (hasNoFigure(row)) return 'lit.plain.noFigure';
  if (closed) return 'lit.plain.closed';
  if (alone) return 'matters.plain.why.alone';
  if (range) return 'matters.plain.why.noRange';
  if (concern.measure.kind === 'talk') return 'lit.plain.talk';
  if (guard === 'severalTrials') return 'matters.plain.why.apart';
  const known = figures.flatMap(({ value }) => value ?? []);
  if (known.length > 1 && new Set(known).size === 1) return 'matters.plain.why.alike';
  const weighed = figures.filter((figure) => figure.weighed);
  return weighed.length < 2 || weighed.some(({ value }) => value === null)
    ? 'matters.plain.why.notKnown'
    : 'matters.plain.why.alike';
}
