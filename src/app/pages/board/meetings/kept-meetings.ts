import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { boardFeature } from '../../../store/board/board.feature';
import { type BoardLine, boardPageActions } from '../../../store/board/board-page-actions';
import { keptActions } from '../../../store/kept/kept-actions';
import { keptFeature } from '../../../store/kept/kept.feature';
import { Announcer } from '../../../ui/announcer/announcer';
import { Section } from '../../../ui/section/section';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import type { LeaveOpen } from './leave-open';

/** The meetings that this device keeps, the newest first. */
@Component({
  selector: 'tandem-kept-meetings',
  imports: [DayPipe, RouterLink, Section, WordsPipe],
  template: `<tandem-section [heading]="'board.kept' | words">
    @if (vault() === 'locked') {
      <p class="quiet m">
        {{ 'board.keptLocked' | words }}
        <a routerLink="/cases" queryParamsHandling="preserve">{{ 'board.toCases' | words }}</a>
      </p>
    } @else {
      <ul>
        @for (line of lines(); track line.id) {
          <li>
            <p>
              <b>{{ name(line) }}</b>
              @if (line.head; as head) {
                <span class="num">{{ head.on | day: 'long' }}</span>
                <span class="quiet num">{{ counts(line) }}</span>
              }
            </p>
            <span class="do no-print">
              @if (line.head && line.id !== openId()) {
                <button type="button" class="btn small" (click)="open(line)">
                  {{ 'board.open' | words }}<span class="visually-hidden">: {{ name(line) }}</span>
                </button>
              }
              <button type="button" class="btn text" (click)="remove(line)">
                {{ 'board.remove' | words }}<span class="visually-hidden">: {{ name(line) }}</span>
              </button>
            </span>
          </li>
        } @empty {
          <li class="quiet">{{ 'board.keptNone' | words }}</li>
        }
      </ul>
      @if (state().listFault; as fault) {
        <p class="fault" role="alert">
          {{ 'board.listFault' | words: { why: ('kept.fault.' + fault | words) } }}
        </p>
      }
      @if (state().removed; as removed) {
        <p class="no-print">
          {{ 'board.removed' | words: { name: name(removed) } }}
          <button type="button" class="btn text" (click)="putBack(removed)">{{ 'board.putBack' | words }}</button>
        </p>
      }
    }
  </tandem-section>`,
  styles: `
    li,
    p,
    .do {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
    }
    li,
    p.quiet {
      padding-block: 10px;
    }
    li + li {
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    li p {
      flex: 1 1 16rem;
    }
  `,
})
export class KeptMeetings {
  /** What asks before another meeting is opened. */
  readonly leaving = input.required<LeaveOpen>();

  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  protected readonly vault = this.#store.selectSignal(keptFeature.selectVault);
  protected readonly state = this.#store.selectSignal(boardFeature.selectBoardState);
  protected readonly lines = computed(() => this.state().lines);
  protected readonly openId = computed(() => this.state().board?.meeting.id ?? null);

  constructor() {
    this.#store.dispatch(keptActions.asked());
  }

  protected name({ head }: BoardLine): string {
    return head ? head.name || this.#words.of('board.unnamed') : this.#words.of('board.damaged');
  }

  protected counts({ head }: BoardLine): string {
    if (!head) return '';
    const cases = this.#words.count('board.cases', head.cases);
    return head.unfollowed > 0 ? `${cases} · ${this.#words.count('board.unfollowed', head.unfollowed)}` : cases;
  }

  protected open({ id }: BoardLine): void {
    this.leaving().before(() => {
      this.#store.dispatch(boardPageActions.keptOpened({ id }));
    });
  }

  protected remove(line: BoardLine): void {
    this.#store.dispatch(boardPageActions.keptRemoved({ id: line.id }));
    this.#announcer.say(this.#words.of('board.removed', { name: this.name(line) }));
  }

  protected putBack({ id }: BoardLine): void {
    this.#store.dispatch(boardPageActions.removalUndone({ id }));
  }
}
