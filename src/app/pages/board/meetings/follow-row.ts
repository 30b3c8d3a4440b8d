import { Component, DOCUMENT, DestroyRef, computed, inject, input, output, signal } from '@angular/core';
import { type OutcomeState, longestBoardWords, outcomeStates } from '../../../../domain/board/board-record';
import type { CaseRecord } from '../../../../domain/board/follow-through';
import { DecisionWords } from '../../../parts/kept/decision-words';
import { leaveEvent } from '../../../store/kept/typed-words';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** What became of it, as it is told. */
export interface ToldOutcome {
  state: OutcomeState;
  why: string;
}

let count = 0;

/** One earlier record: what was acceptable and what was to be done, and the question what became of it. */
@Component({
  selector: 'tandem-follow-row',
  imports: [DayPipe, SegmentedPick, WordsPipe],
  template: `<div class="what">
      <p>
        <b>{{ name() }}</b> <span class="num">{{ of().record.on | day: 'long' }}</span>
      </p>
      <p>{{ options() }}</p>
      @for (action of of().record.actions; track action.id) {
        <p class="quiet">
          {{ action.what }} – {{ 'boardRole.' + action.owner | words }},
          <span class="num">{{ action.due ?? '' | day }}</span>
        </p>
      }
    </div>
    <form class="no-print" novalidate (submit)="$event.preventDefault(); tell()">
      <tandem-segmented-pick
        [label]="('follow.ask' | words) + ': ' + name()"
        [answers]="answers()"
        [value]="state()"
        (picked)="pick($event)"
      />
      @if (state(); as said) {
        <label>
          <span>{{ (said === 'done' ? 'follow.note' : 'follow.why') | words }}</span>
          <input
            #why
            class="val"
            autocomplete="off"
            [id]="id"
            [attr.maxlength]="longest"
            [attr.aria-invalid]="lacks()"
            [attr.aria-describedby]="lacks() ? id + '-fault' : null"
            [value]="typed()"
            (input)="typed.set(why.value); lacks.set(false)"
          />
        </label>
        <button class="btn small">{{ 'follow.save' | words }}</button>
        @if (lacks()) {
          <p class="fault" role="alert" [id]="id + '-fault'">{{ 'follow.whyNeeded' | words }}</p>
        }
      }
    </form>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 8px 28px;
      padding-block: 12px;
    }
    .what {
      max-inline-size: var(--tandem-measure);
    }
    .what .num {
      margin-inline-start: 10px;
    }
    .what .quiet .num {
      margin: 0;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      align-content: start;
      gap: 8px 14px;
    }
    tandem-segmented-pick {
      flex-basis: 100%;
    }
    label {
      flex: 1 1 12rem;
      display: grid;
      gap: 4px;
    }
    .fault {
      flex-basis: 100%;
      color: var(--mat-sys-error);
    }
    @media (max-width: 839px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class FollowRow {
  readonly of = input.required<CaseRecord>();
  readonly told = output<ToldOutcome>();

  readonly #words = inject(Words);
  readonly #decisions = inject(DecisionWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #page = inject(DOCUMENT);
  protected readonly id = `follow-why-${++count}`;
  protected readonly longest = longestBoardWords;
  protected readonly state = signal<OutcomeState | null>(null);
  protected readonly typed = signal('');
  protected readonly lacks = signal(false);
  protected readonly name = computed(() => this.of().label || this.#words.of('agenda.noLabel'));
  protected readonly answers = computed(() =>
    outcomeStates.map((value) => ({ value, word: this.#words.of(`follow.state.${value}`) })),
  );
  /** In the order that the board preferred. */
  protected readonly options = computed(() => {
    const { order, acceptable, pinned } = this.of().record;
    const options = this.#library.knowledge()?.options ?? [];
    const names = [...new Set([...order, ...acceptable])].map((id) =>
      this.#decisions.option(id, options, pinned.names),
    );
    return this.#words.list(names, 'disjunction');
  });

  constructor() {
    // Locking takes the page away: what is said in full is taken, and what lacks its reason was not told.
    const take = () => {
      if (this.state() && this.typed().trim() !== '') this.tell();
    };
    this.#page.addEventListener(leaveEvent, take);
    inject(DestroyRef).onDestroy(() => {
      this.#page.removeEventListener(leaveEvent, take);
    });
  }

  protected pick(value: string | null): void {
    this.state.set(outcomeStates.find((one) => one === value) ?? null);
    this.lacks.set(false);
  }

  protected tell(): void {
    const state = this.state();
    if (!state) return;
    this.lacks.set(state !== 'done' && this.typed().trim() === '');
    if (this.lacks()) this.#page.getElementById(this.id)?.focus();
    else this.told.emit({ state, why: this.typed() });
  }
}
