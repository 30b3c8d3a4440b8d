import { NgTemplateOutlet } from '@angular/common';
import { Component, type ElementRef, afterNextRender, computed, inject, input, viewChild, effect } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { type EffectRow, compare, outOfShown, withCareAlone } from '../../../domain/evidence/comparison';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { comparable, namedOptions, unknownOptions } from '../../../domain/evidence/suggested-comparison';
import { HatchDefs } from '../../charts/hatch-defs';
import { PRINTING } from '../../parts/fact/sayable';
import { PaperHead } from '../../parts/paper/paper-head';
import { comparePageActions } from '../../store/case/compare-page-actions';
import { caseFeature } from '../../store/case/case.feature';
import { clockFeature } from '../../store/clock/clock.feature';
import { CurrentCare } from '../../store/care/current-care';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { CurrentMedicines } from '../../store/consultation/medicines';
import { KnowledgeLibrary } from '../../store/knowledge';
import { ConcernRows } from '../../store/matters/concern-rows';
import { type CompareView, compareViews } from '../../store/settings/settings';
import { settingsActions } from '../../store/settings/settings-actions';
import { settingsFeature } from '../../store/settings/settings.feature';
import { openedAmong, openedHere, topicsOf, withTopic } from '../../store/talk/open-topics';
import { talkFeature } from '../../store/talk/talk.feature';
import { type Topic, topics } from '../../../domain/preference/topic';
import { Announcer } from '../../ui/announcer/announcer';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { inSteps } from '../../ui/in-steps';
import { Notice } from '../../ui/notice/notice';
import { media } from '../../ui/media';
import { Printing } from '../../ui/printing';
import { whenIdle } from '../../ui/when-idle';
import { oneText } from '../../ui/query-parameter';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AnswerLine } from './answer-line';
import { BalanceView } from './balance-view';
import { BarsView } from './bars-view';
import { CompareTable } from './compare-table';
import { EffectsView } from './effects-view';
import { HeadToHeadLine } from './head-to-head';
import { MonthView } from './month-view';
import { OptionPicker } from './option-picker';
import { PeopleView } from './people-view';
import { TalkAmount } from './talk-amount';
import { TimeView } from './time-view';
import { TogetherView } from './together-view';

/** Side effects shown before more are asked for. */
const MOST_FREQUENT = 6;
/** Side effects for a person who wants to hear a little. */
const A_FEW = 3;

/** The views that come in chunks of their own, most of them with the drawing of charts. */
const otherViews: readonly (() => Promise<unknown>)[] = [
  () => import('./bars-view'),
  () => import('./effects-view'),
  () => import('./time-view'),
  () => import('./balance-view'),
  () => import('./month-view'),
];

/** "What does each option give and cost?" The address says which options, which view and what a professional has opened. */
@Component({
  selector: 'tandem-compare-page',
  imports: [
    AnswerLine,
    BalanceView,
    BarsView,
    CompareTable,
    EffectsView,
    EmptyState,
    HatchDefs,
    HeadToHeadLine,
    Icon,
    MonthView,
    NgTemplateOutlet,
    Notice,
    OptionPicker,
    PeopleView,
    TimeView,
    PaperHead,
    TogetherView,
    WordsPipe,
  ],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.scss',
})
export class ComparePage {
  /** Query parameters: option ids with commas, the view, topics opened here, the side effect and benefit drawn, "all" side effects. */
  readonly options = input(undefined, { transform: oneText });
  readonly view = input(undefined, { transform: oneText });
  readonly open = input(undefined, { transform: oneText });
  readonly effect = input(undefined, { transform: oneText });
  readonly benefit = input(undefined, { transform: oneText });
  readonly effects = input(undefined, { transform: oneText });

  readonly #library = inject(KnowledgeLibrary);
  readonly #current = inject(CurrentConsultation);
  readonly #medicines = inject(CurrentMedicines);
  protected readonly beside = this.#medicines.beside;
  readonly #care = inject(CurrentCare);
  protected readonly plan = this.#care.desk;
  protected readonly planMissed = this.#care.missed;
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #announcer = inject(Announcer);
  readonly #words = inject(Words);
  readonly #concerns = inject(ConcernRows);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);
  readonly #talk = this.#store.selectSignal(talkFeature.selectOpened);
  readonly #mayLeave = this.#store.selectSignal(talkFeature.selectMayLeave);
  readonly #printing = inject(PRINTING);
  readonly #copying = inject(Printing).copying;
  readonly #amount = inject(TalkAmount);
  readonly #lastView = this.#store.selectSignal(settingsFeature.selectCompareView);

  protected readonly views = compareViews;
  protected readonly drawn = inSteps(3);
  protected readonly picker = viewChild(OptionPicker);
  protected readonly change = viewChild.required<ElementRef<HTMLElement>>('change');
  protected readonly audience = this.#store.selectSignal(settingsFeature.selectAudience);
  protected readonly together = computed(() => this.audience() === 'together');
  protected readonly narrow = media('(max-width: 699px)');
  /** The address wins over the view that was looked at last. */
  protected readonly current = computed(
    (): CompareView => compareViews.find((view) => view === this.view()) ?? this.#lastView(),
  );
  protected readonly person = computed(() => this.#record()?.label ?? this.#words.of('compare.you'));

  protected readonly candidates = computed(() => comparable(this.#current.consultation()?.options ?? []));
  protected readonly named = computed(() =>
    namedOptions(this.options()?.split(',') ?? [], this.#current.consultation()?.options ?? []),
  );
  protected readonly comparison = computed(() => {
    const evidence = this.#library.evidence();
    const named = this.named();
    const consultation = this.#current.consultation();
    if (!evidence || !consultation || named.length === 0) return null;
    return compare(withCareAlone(named, consultation.options), evidence, this.together(), consultation.picture);
  });

  /**
   * Where a topic was opened: in Together by the person's wish, which the store keeps; for professionals by the address. What is
   * printed goes home with the person, so that their wish holds there too, and what nobody else may see stays on the screen.
   */
  protected readonly opened = computed((): Record<Topic, string | null> => {
    if (this.#printing()) {
      const here = this.#copying() ? topicsOf(this.open()) : topics;
      return openedAmong(here, this.#mayLeave());
    }
    return this.together() ? this.#talk() : openedHere(this.open(), this.today());
  });

  /** The views that have no room of their own for what met in one study; where the person looks on, once a topic is open. */
  protected readonly boxed = computed(() => {
    const { response, sideEffects } = this.opened();
    const isOpen = !this.together() || response !== null || sideEffects !== null;
    return isOpen && this.current() !== 'table' && this.current() !== 'bars';
  });
  /** The shared view gives living longer as ranges, so never as a difference. */
  protected readonly compared = computed(() =>
    this.together() ? { ...this.opened(), survival: null } : this.opened(),
  );
  /** What the address names and nobody knows: said, not dropped. */
  protected readonly unknown = computed(() => {
    const unknown = unknownOptions(this.options()?.split(',') ?? [], this.#current.consultation()?.options ?? []);
    return unknown.length ? this.#words.of('compare.unknown', { names: this.#words.list(unknown) }) : '';
  });

  protected readonly showsAll = computed(() => this.effects() === 'all');
  /** What is felt comes before what only a laboratory finds, where the person looks on. */
  protected readonly effectRows = computed((): EffectRow[] => {
    const rows = this.comparison()?.effects ?? [];
    if (!this.together()) return rows;
    const feltFirst = rows.toSorted((a, b) => Number(a.effect.kind !== 'felt') - Number(b.effect.kind !== 'felt'));
    return this.#amount.little().sideEffects ? feltFirst.slice(0, A_FEW) : feltFirst;
  });
  protected readonly shownEffects = computed(() =>
    this.showsAll() ? this.effectRows() : this.effectRows().slice(0, MOST_FREQUENT),
  );
  protected readonly scale = computed((): Scale => {
    const comparison = this.comparison();
    const effects = this.opened().sideEffects ? this.shownEffects() : [];
    return {
      precision: this.together() ? 'rounded' : 'exact',
      outOf: comparison ? outOfShown(comparison, effects) : 100,
    };
  });

  /** What matters to the person stands first: as rows for professionals, in words and light for the person. */
  protected readonly concerns = computed(() => {
    const comparison = this.comparison();
    return comparison ? this.#concerns.of(comparison, this.scale(), this.together()) : [];
  });
  protected readonly lit = computed(() => this.#concerns.lit(this.concerns(), this.opened()));

  constructor() {
    effect(() => {
      const ids = this.named().map(({ option }) => option.id);
      if (this.comparison()) this.#store.dispatch(comparePageActions.optionsShown({ ids }));
    });
    // The figures stand first; the medicines and the plans follow when there is time.
    afterNextRender(() => {
      whenIdle(() => {
        this.#medicines.fetch();
        this.#care.fetch();
        whenIdle(() => {
          // The other views are at hand before one is chosen; what cannot be fetched is said where it is chosen.
          for (const view of otherViews) view().catch(() => null);
        });
      });
    });
  }

  protected show(view: CompareView): void {
    this.#store.dispatch(settingsActions.changed({ change: { compareView: view } }));
    this.#go({ view });
  }

  protected choose(ids: readonly string[]): void {
    this.#go({ options: ids.join(',') });
    const names = this.candidates().filter(({ option }) => ids.includes(option.id));
    this.#announcer.say(
      this.#words.of('compare.nowCompared', {
        options: this.#words.list(names.map(({ option }) => this.#words.text(option.name))),
      }),
    );
  }

  protected remove(id: string): void {
    this.choose(this.named().flatMap(({ option }) => (option.id === id ? [] : option.id)));
    // Its button goes with the column: the focus moves to where columns are chosen.
    this.change().nativeElement.focus();
  }

  /** A professional's opening stands in the address; the person's answer goes to the store where it is given. */
  protected toggle(topic: Topic): void {
    this.#go({ open: withTopic(topicsOf(this.open()), topic) });
  }

  protected toggleAll(): void {
    this.#go({ effects: this.showsAll() ? null : 'all' });
  }

  protected draw(drawn: { effect: string | null } | { benefit: string | null }): void {
    this.#go(drawn);
  }

  #go(queryParams: Record<string, string | null>): void {
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
