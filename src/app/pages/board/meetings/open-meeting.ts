import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Board } from '../../../../domain/board/board';
import { plannedMinutes } from '../../../../domain/board/meeting';
import { boardFeature } from '../../../store/board/board.feature';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { keptFeature } from '../../../store/kept/kept.feature';
import { Section } from '../../../ui/section/section';
import { Sheet } from '../../../ui/sheet/sheet';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { SaveBoard } from './save-board';

/** The meeting that is open, where it stands, and the ways on. */
@Component({
  selector: 'tandem-open-meeting',
  imports: [DayPipe, RouterLink, SaveBoard, Section, Sheet, WordsPipe],
  template: `<tandem-section [heading]="'board.openNow' | words">
      <div class="line">
        <p>
          <b>{{ board().meeting.name || ('board.unnamed' | words) }}</b>
          <span class="num">{{ board().meeting.on | day: 'long' }} · {{ sum() }}</span>
          <span class="quiet">{{ standing() }}</span>
        </p>
        <div class="do no-print">
          <a class="btn small" routerLink="/board/agenda" queryParamsHandling="preserve">{{
            'board.view.agenda' | words
          }}</a>
          @if (state().revision === null) {
            <button
              type="button"
              class="btn small"
              [attr.aria-disabled]="vault() !== 'unlocked'"
              [attr.aria-describedby]="vault() !== 'unlocked' ? 'board-keep-first' : null"
              (click)="keep()"
            >
              {{ 'board.keep' | words }}
            </button>
          }
          <button type="button" class="btn text" (click)="sheet.open()">{{ 'board.save' | words }}</button>
          <button type="button" class="btn text" (click)="close()">{{ 'board.close' | words }}</button>
        </div>
      </div>
      @if (state().revision === null && vault() !== 'unlocked') {
        <p class="quiet m" id="board-keep-first">
          {{ 'board.keepFirst' | words }}
          <a routerLink="/cases" queryParamsHandling="preserve">{{ 'board.toCases' | words }}</a>
        </p>
      }
      @if (asking()) {
        <div class="ask-close" role="alert">
          <p>{{ 'board.closeAsks' | words }}</p>
          <button type="button" class="btn small" (click)="asking.set(false)">{{ 'board.stay' | words }}</button>
          <button type="button" class="btn small" (click)="forget()">{{ 'board.closeAnyway' | words }}</button>
        </div>
      }
    </tandem-section>
    <tandem-sheet #sheet [heading]="'board.save' | words" [closeLabel]="'board.stay' | words">
      <tandem-save-board (done)="sheet.close()" />
    </tandem-sheet>`,
  styles: `
    .line,
    .do,
    .ask-close {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
    }
    .line {
      padding-block: 14px;
    }
    .line p {
      flex: 1 1 20rem;
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .line .quiet {
      flex-basis: 100%;
    }
  `,
})
export class OpenMeeting {
  readonly board = input.required<Board>();

  readonly #store = inject(Store);
  readonly #words = inject(Words);
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly state = this.#store.selectSignal(boardFeature.selectBoardState);
  readonly #unsaved = this.#store.selectSignal(boardFeature.selectUnsaved);
  protected readonly vault = this.#store.selectSignal(keptFeature.selectVault);
  protected readonly asking = signal(false);
  protected readonly sum = computed(() => {
    const { meeting } = this.board();
    const cases = this.#words.count('board.cases', meeting.entries.length);
    return `${cases} · ${this.#words.count('board.minutes', plannedMinutes(meeting))}`;
  });
  protected readonly standing = computed(() => {
    const { revision, writeFault } = this.state();
    if (revision === null) return this.#words.of('board.memory');
    return this.#words.of(writeFault === null ? 'board.isKept' : 'board.isNotKept');
  });

  protected keep(): void {
    if (this.vault() === 'unlocked') this.#store.dispatch(boardPageActions.keepAsked());
  }

  protected close(): void {
    if (this.#unsaved()) this.asking.set(true);
    else this.forget();
  }

  protected forget(): void {
    this.#store.dispatch(boardPageActions.boardClosed());
  }
}
