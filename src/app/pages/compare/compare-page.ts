import { Component, type ElementRef, computed, inject, input, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { type EffectRow, compare, outOfShown, supportiveCareAlone } from '../../../domain/evidence/comparison';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { comparable, namedOptions } from '../../../domain/evidence/suggested-comparison';
import { HatchDefs } from '../../charts/hatch-defs';
import { caseFeature } from '../../store/case/case.feature';
import { clockFeature } from '../../store/clock/clock.feature';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { KnowledgeLibrary } from '../../store/knowledge';
import { type CompareView, compareViews } from '../../store/settings/settings';
import { settingsActions } from '../../store/settings/settings-actions';
import { settingsFeature } from '../../store/settings/settings.feature';
import { talkActions } from '../../store/talk/talk-actions';
import { talkFeature } from '../../store/talk/talk.feature';
import { type Topic, topics } from '../../store/talk/topic';
import { Announcer } from '../../ui/announcer/announcer';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { inSteps } from '../../ui/in-steps';
import { media } from '../../ui/media';
import { oneText } from '../../ui/query-parameter';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AnswerLine } from './answer-line';
import { BalanceView } from './balance-view';
import { BarsView } from './bars-view';
import { CompareTable } from './compare-table';
import { EffectsView } from './effects-view';
import { topicsOf, withTopic } from './open-topics';
import { MonthView } from './month-view';
import { OptionPicker } from './option-picker';
import { PeopleView } from './people-view';
import { TimeView } from './time-view';
import { TogetherView } from './together-view';

/** Side effects shown before more are asked for. */
const MOST_FREQUENT = 6;

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
    Icon,
    MonthView,
    OptionPicker,
    PeopleView,
    TimeView,
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
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #announcer = inject(Announcer);
  readonly #words = inject(Words);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);
  readonly #talk = this.#store.selectSignal(talkFeature.selectTalkState);
  readonly #lastView = this.#store.selectSignal(settingsFeature.selectCompareView);

  protected readonly views = compareViews;
  protected readonly drawn = inSteps(2);
  protected readonly picker = viewChild.required(OptionPicker);
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
    const alone = consultation?.options.find(({ option }) => option.id === supportiveCareAlone);
    if (!evidence || !consultation || named.length === 0) return null;
    return compare(alone ? [...named, alone] : named, evidence, this.together(), consultation.picture);
  });

  /** Where a topic was opened: in Together by the person's wish, which the store keeps; for professionals by the address. */
  protected readonly opened = computed((): Record<Topic, string | null> => {
    const talk = this.#talk();
    if (this.together()) return talk;
    const here = topicsOf(this.open());
    const state = { ...talk };
    for (const topic of topics) state[topic] = here.includes(topic) ? this.#today() : null;
    return state;
  });

  protected readonly showsAll = computed(() => this.effects() === 'all');
  /** What is felt comes before what only a laboratory finds, where the person looks on. */
  protected readonly effectRows = computed((): EffectRow[] => {
    const rows = this.comparison()?.effects ?? [];
    return this.together()
      ? rows.toSorted((a, b) => Number(a.effect.kind !== 'felt') - Number(b.effect.kind !== 'felt'))
      : rows;
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

  protected toggle(topic: Topic): void {
    if (!this.together()) this.#go({ open: withTopic(topicsOf(this.open()), topic) });
    else if (this.#talk()[topic]) this.#store.dispatch(talkActions.topicClosed({ topic }));
    else this.#store.dispatch(talkActions.topicOpened({ topic, day: this.#today() }));
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
