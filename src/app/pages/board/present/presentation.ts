import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import manifest from '#knowledge/manifest.json';
import { boardFeature } from '../../../store/board/board.feature';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { oneText } from '../../../ui/query-parameter';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CaseClock } from './case-clock';
import { CaseScreen } from './case-screen';
import { ComparisonScreen } from './comparison-screen';
import type { NotesPage } from '../notes/notes-line';
import { EvidenceScreen } from './evidence-screen';
import { KeyList } from './key-list';
import { NotesHost } from './notes-host';
import { NotesWords } from './notes-words';
import { OptionsScreen } from './options-screen';
import { PresentBar } from './present-bar';
import { keyAsked } from './key-asked';
import { type PresentKey, type Screen, screens } from './present-key';
import { PresentedCases } from './presented-cases';
import { SlideHead } from './slide-head';
import { TimeIntoRecord } from './time-into-record';
import { TypedCase } from './typed-case';
import { WhatIfScreen } from './what-if-screen';
import { WholeWindow } from './whole-window';

/** The cases of the meeting in the whole window, one screen a case, for a room that reads from the back row. */
@Component({
  selector: 'tandem-presentation',
  imports: [
    CaseScreen,
    ComparisonScreen,
    EvidenceScreen,
    KeyList,
    OptionsScreen,
    PresentBar,
    SlideHead,
    WhatIfScreen,
    WholeWindow,
    WordsPipe,
  ],
  providers: [CaseClock, NotesHost, NotesWords, PresentedCases],
  templateUrl: './presentation.html',
  styleUrl: './presentation.scss',
  host: { '(document:keydown)': 'press($event)', '(document:pointermove)': 'bar()?.wake()' },
})
export class Presentation {
  /** Place on the agenda, from 1. */
  readonly case = input(undefined, { transform: oneText });
  readonly screen = input(undefined, { transform: oneText });

  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #words = inject(Words);
  readonly #cases = inject(PresentedCases);
  readonly #notes = inject(NotesHost);
  readonly #notesWords = inject(NotesWords);
  readonly #time = inject(TimeIntoRecord);
  readonly #board = this.#store.selectSignal(boardFeature.selectBoard);
  readonly #audience = this.#store.selectSignal(settingsFeature.selectAudience);
  protected readonly clock = inject(CaseClock);
  private readonly window = viewChild.required(WholeWindow);
  protected readonly bar = viewChild(PresentBar);

  protected readonly count = computed(() => this.#cases.entries().length);
  protected readonly place = computed(() => {
    const named = Math.round(Number(this.case() ?? 1));
    return Math.min(Math.max(1, Number.isFinite(named) ? named : 1), Math.max(1, this.count()));
  });
  protected readonly shown = computed<Screen>(() => screens.find((one) => one === this.screen()) ?? 'case');
  readonly #entryId = computed(() => this.#cases.entries()[this.place() - 1]?.id ?? null);
  protected readonly presented = computed(() => {
    const id = this.#entryId();
    return id === null ? null : this.#cases.of(id)();
  });

  protected readonly black = signal(false);
  protected readonly keysShown = signal(false);
  /** Off each time that presenting begins. */
  protected readonly namesShown = signal(false);
  /** What the browser refused, in words; empty: nothing. */
  protected readonly fault = signal('');
  /** What screen readers are told; they cannot hear what lies under the window. */
  protected readonly spoken = signal('');
  protected readonly typed = new TypedCase((to) => {
    this.#go(to);
  });

  protected readonly caseSaid = computed(() => {
    const of = this.#words.of('present.caseOf', { place: this.place(), count: this.count() });
    const label = this.presented()?.kept.record.label ?? '';
    return this.namesShown() && label !== '' ? `${label}, ${of}` : of;
  });
  readonly #noted = computed(() => {
    const now = this.presented();
    return now && this.#notesWords.of(now, this.#cases.entries()[this.place()] ?? null);
  });
  readonly #notesPage = computed((): NotesPage | null => {
    const noted = this.#noted();
    return (
      noted && {
        ...noted,
        caseSaid: this.caseSaid(),
        screen: this.#words.of(`present.screen.${this.shown()}`),
        seconds: this.clock.seconds(),
        black: this.black(),
      }
    );
  });
  protected readonly foot = computed(() => [
    this.#words.of('shell.evidence', { day: this.#words.day(manifest.evidenceDate, 'long') }),
    this.#words.of('shell.review', { day: this.#words.day(manifest.reviewBy, 'long') }),
  ]);

  constructor() {
    this.#notes.keep(this.#notesPage, (asked) => {
      this.do(asked);
    });
    effect((onCleanup) => {
      const id = this.#entryId();
      this.clock.present(id);
      onCleanup(() => {
        this.clock.present(null);
        if (id !== null) this.#time.write(id);
      });
    });
    effect(() => {
      this.clock.stop(this.black());
    });
    effect(() => {
      // Locked meanwhile, or handed to the person: nothing of the board stays on the screen.
      if (this.#board() === null || this.#audience() !== 'clinician') void this.#router.navigate(['/board']);
    });
    effect(() => {
      const title = this.presented()?.said.title;
      if (title === undefined) return;
      const screen = this.#words.of(`present.screen.${this.shown()}`);
      this.spoken.set(`${this.caseSaid()}. ${screen}. ${title}`);
    });
  }

  protected press(event: KeyboardEvent): void {
    const asked = keyAsked(event);
    if (!asked) return;
    event.preventDefault();
    this.do(asked);
  }

  protected do(asked: PresentKey): void {
    this.fault.set('');
    if (this.black()) {
      this.#show();
      return;
    }
    switch (asked.does) {
      case 'next':
        this.#go(this.place() + 1);
        break;
      case 'back':
        if (this.shown() === 'case') this.#go(this.place() - 1);
        else this.#look('case');
        break;
      case 'first':
        this.#go(1);
        break;
      case 'last':
        this.#go(this.count());
        break;
      case 'below':
      case 'above': {
        const screen = screens[screens.indexOf(this.shown()) + (asked.does === 'below' ? 1 : -1)];
        if (screen) this.#look(screen);
        break;
      }
      case 'digit':
        this.typed.add(asked.digit, this.count());
        break;
      case 'show':
        this.#look(asked.screen);
        break;
      case 'record':
        void this.#router.navigate(['/board/record', this.#entryId() ?? ''], keepSample);
        break;
      case 'black':
        this.black.set(true);
        this.spoken.set(this.#words.of('present.isBlack'));
        break;
      case 'full':
        void this.#full();
        break;
      case 'notes':
        // What is asked for is seen as well: nothing happens without a word.
        this.fault.set(this.#notes.open() ? '' : this.#words.of('present.notesBlocked'));
        break;
      case 'keys':
        this.keysShown.update((shown) => !shown);
        break;
      case 'leave':
        this.#leave();
        break;
    }
  }

  protected toggleNames(): void {
    this.namesShown.update((shown) => !shown);
  }

  #show(): void {
    this.black.set(false);
  }

  #leave(): void {
    if (this.keysShown()) this.keysShown.set(false);
    else void this.#router.navigate(['/board/agenda'], keepSample);
  }

  async #full(): Promise<void> {
    this.fault.set((await this.window().toggleFull()) ? '' : this.#words.of('present.notFull'));
  }

  #go(to: number): void {
    if (to < 1 || to > this.count()) {
      this.spoken.set(this.#words.of(to < 1 ? 'present.isFirst' : 'present.isLast'));
      return;
    }
    this.#address({ case: to, screen: null });
  }

  #look(screen: Screen): void {
    this.#address({ case: this.place(), screen: screen === 'case' ? null : screen });
  }

  #address(queryParams: { case: number; screen: Screen | null }): void {
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

/** The sample in the address stays, the place in the presentation goes. */
const keepSample = { queryParams: { case: null, screen: null }, queryParamsHandling: 'merge' } as const;
