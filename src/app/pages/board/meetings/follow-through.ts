import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { withOutcome } from '../../../../domain/board/board-record';
import { type CaseRecord, unfollowed } from '../../../../domain/board/follow-through';
import { boardFeature } from '../../../store/board/board.feature';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { clockFeature } from '../../../store/clock/clock.feature';
import { AfterDraw } from '../../../ui/after-draw';
import { Announcer } from '../../../ui/announcer/announcer';
import { Section } from '../../../ui/section/section';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { FollowRow, type ToldOutcome } from './follow-row';

/** Rows that stand before the rest is asked for. */
const mostShown = 3;

/** What earlier boards said and nobody has told the outcome of, the oldest first; nothing where nothing is open. */
@Component({
  selector: 'tandem-follow-through',
  imports: [FollowRow, Section, WordsPipe],
  template: `@if (open().length > 0 || told()) {
    <tandem-section [heading]="'follow.title' | words">
      <span end class="num">{{ count() }}</span>
      @if (told(); as one) {
        <p class="told" id="follow-told" tabindex="-1">
          {{ toldSays() }}
          <button type="button" class="btn text no-print" (click)="again.set(one)">
            {{ 'follow.change' | words }}
          </button>
        </p>
      }
      @if (again(); as one) {
        <tandem-follow-row [of]="one" (told)="tell(one, $event)" />
      }
      <ol>
        @for (one of shown(); track one.record.id) {
          <li><tandem-follow-row [of]="one" (told)="tell(one, $event)" /></li>
        }
      </ol>
      @if (open().length > shown().length) {
        <button type="button" class="btn small no-print" (click)="all.set(true)">{{ more() }}</button>
      }
    </tandem-section>
  }`,
  styles: `
    .told {
      padding-block: 10px;
    }
    .told:focus {
      outline: none;
    }
    li + li {
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
  `,
  providers: [AfterDraw],
})
export class FollowThrough {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #after = inject(AfterDraw);
  readonly #announcer = inject(Announcer);
  readonly #records = this.#store.selectSignal(boardFeature.selectRecords);
  readonly #meeting = this.#store.selectSignal(boardFeature.selectMeeting);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);

  /** Whether it heads the agenda of the open meeting, which asks for what came before that one. */
  readonly onAgenda = input(false);

  protected readonly open = computed(() => {
    const meeting = this.onAgenda() ? this.#meeting() : null;
    return unfollowed(this.#records(), meeting?.on ?? this.#today(), meeting?.id ?? null);
  });
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.open() : this.open().slice(0, mostShown)));
  protected readonly count = computed(() => this.#words.count('board.unfollowed', this.open().length));
  protected readonly more = computed(() => this.#words.count('follow.more', this.open().length - this.shown().length));
  /** The one that was told last, so that a slip is put right. */
  protected readonly told = signal<CaseRecord | null>(null);
  protected readonly again = signal<CaseRecord | null>(null);
  protected readonly toldSays = computed(() => {
    const { label = '', record } = this.told() ?? {};
    const state = this.#words.of(`follow.state.${record?.outcome?.state ?? 'done'}`);
    return this.#words.of('follow.told', { name: label || this.#words.of('agenda.noLabel'), state });
  });

  constructor() {
    this.#store.dispatch(boardPageActions.earlierAsked());
  }

  protected tell(of: CaseRecord, { state, why }: ToldOutcome): void {
    const record = withOutcome(of.record, { state, why: why.trim(), on: this.#today() });
    this.#store.dispatch(boardPageActions.outcomeTold({ caseId: of.caseId, record }));
    this.again.set(null);
    this.told.set({ ...of, record });
    this.#announcer.say(this.toldSays());
    this.#after.focus('#follow-told');
  }
}
