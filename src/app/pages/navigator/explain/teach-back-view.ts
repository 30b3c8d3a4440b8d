import { Component, ElementRef, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import {
  type TeachBack,
  type TeachBackPrompt,
  notYetClear,
  teachBackPrompts,
  teachBackResults,
} from '../../../../domain/navigation/teach-back';
import type { Task } from '../../../../domain/navigation/task';
import type { TreatmentOption } from '../../../../domain/treatment/option';
import { AUDIENCE } from '../../../parts/fact/audience';
import { caseFeature } from '../../../store/case/case.feature';
import { clockFeature } from '../../../store/clock/clock.feature';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { newId } from '../../../store/new-id';
import { Announcer } from '../../../ui/announcer/announcer';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { ExplainDesk } from './explain-desk';
import { type ToldAnswer, ToldAnswers } from './told-answers';

/**
 * Three questions that show whether the explanation was understood. An answer is kept at once, dated today; its words when their field is
 * left. The answers of earlier days stay as they were.
 */
@Component({
  selector: 'tandem-teach-back-view',
  imports: [DayPipe, RouterLink, SegmentedPick, ToldAnswers, WordsPipe],
  templateUrl: './teach-back-view.html',
  styleUrl: './teach-back-view.scss',
})
export class TeachBackView {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #library = inject(KnowledgeLibrary);
  readonly #announcer = inject(Announcer);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
  readonly #desk = this.#store.selectSignal(caseFeature.selectDesk);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly together = computed(() => this.#audience() === 'together');
  readonly #audience = inject(AUDIENCE);
  protected readonly table = inject(ExplainDesk).table;

  /** The option that is asked about; empty: all of them. */
  protected readonly about = signal('');
  protected readonly rows = computed(() => {
    const optionId = this.about() || null;
    const { teachBack, tasks } = this.#desk();
    return teachBackPrompts.map((prompt) => {
      const told = teachBack.findLast(
        (one) => one.prompt === prompt && one.optionId === optionId && one.on === this.today(),
      );
      return { prompt, told: told ?? null, task: told ? this.#taskOf(told, tasks) : null };
    });
  });
  protected readonly answers = computed(() =>
    teachBackResults.map((value) => ({ value, word: this.#words.of(this.#key(`result.${value}`)) })),
  );
  protected readonly again = computed(() => notYetClear(this.#desk().teachBack).map((told) => this.#named(told)));
  protected readonly earlier = computed(() =>
    this.#desk()
      .teachBack.filter(({ on }) => on !== this.today())
      .map((told) => this.#named(told))
      .reverse(),
  );

  protected said(prompt: TeachBackPrompt): string {
    return this.#words.of(this.#key(`prompt.${prompt}`));
  }

  protected name({ name, plainName }: TreatmentOption): string {
    return this.#words.text(this.together() ? plainName : name);
  }

  /** Only one of today's answers to a question is kept: it is written over until the day is over. */
  protected answer(prompt: TeachBackPrompt, told: TeachBack | null, value: string | null): void {
    const result = teachBackResults.find((one) => one === value);
    if (!result) return;
    const fresh = { id: newId(), on: this.today(), prompt, optionId: this.about() || null, words: '' };
    this.#write({ ...(told ?? fresh), result });
    this.#announcer.say(this.#words.of(`teach.kept.${result}`));
  }

  protected write(told: TeachBack, words: string): void {
    if (words.trim() !== told.words) this.#write({ ...told, words: words.trim() });
  }

  /** Whoever explains again, or an interpreter; without a day it stands in the list as a gap. */
  protected promise(told: TeachBack, due: string): void {
    const task: Task = {
      id: newId(),
      what: this.#words.of(`teach.task.${told.result}`, { question: this.#words.of(`teach.asked.${told.prompt}`) }),
      of: { kind: 'teachBack', id: told.id },
      owner: told.result === 'interpreter' ? 'interpreter' : 'navigator',
      ownerName: '',
      due: due || null,
      created: this.today(),
      done: null,
      outcome: '',
      dropped: false,
    };
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { tasks: [task] } }));
    this.#announcer.say(this.#words.of('teach.promised'));
    this.#focus(`[data-told="${told.id}"] a`);
  }

  protected takeBack({ id }: TeachBack): void {
    this.#store.dispatch(navigatorPageActions.entryRemoved({ list: 'teachBack', id }));
    this.#announcer.say(this.#words.of('teach.takenBack'));
    this.#focus('h2');
  }

  #write(told: TeachBack): void {
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { teachBack: [told] } }));
  }

  #taskOf({ id }: TeachBack, tasks: readonly Task[]): Task | null {
    return tasks.find(({ of }) => of.kind === 'teachBack' && of.id === id) ?? null;
  }

  #named(told: TeachBack): ToldAnswer {
    const option = this.#library.knowledge()?.options.find(({ id }) => id === told.optionId);
    return {
      told,
      question: this.#words.of(`teach.asked.${told.prompt}`),
      about: option ? this.name(option) : (told.optionId ?? ''),
      result: this.#words.of(this.#key(`result.${told.result}`)),
    };
  }

  #key(what: string): string {
    return this.together() ? `teach.plain.${what}` : `teach.${what}`;
  }

  #focus(where: string): void {
    afterNextRender(() => this.#host.querySelector<HTMLElement>(where)?.focus(), { injector: this.#injector });
  }
}
