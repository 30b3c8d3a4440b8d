import { Component, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Board } from '../../../domain/board/board';
import { boardFeature } from '../../store/board/board.feature';
import { boardPageActions } from '../../store/board/board-page-actions';
import { AfterDraw } from '../../ui/after-draw';
import { Announcer } from '../../ui/announcer/announcer';
import { Sheet } from '../../ui/sheet/sheet';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { SaveBoard } from './meetings/save-board';

/** Why the open meeting is not kept as it changes, and the ways on; nothing where it is. */
@Component({
  selector: 'tandem-write-fault',
  imports: [SaveBoard, Sheet, WordsPipe],
  template: `@if (says(); as sentence) {
      <div class="refused" role="alert">
        <p class="fault">{{ sentence }}</p>
        @if (isOther()) {
          <button type="button" class="btn small" (click)="join()">{{ 'board.join' | words }}</button>
        } @else {
          <button type="button" class="btn small" (click)="again()">{{ 'board.keepAgain' | words }}</button>
        }
        <button type="button" class="btn text" (click)="sheet().open()">{{ 'board.save' | words }}</button>
      </div>
    } @else if (told() && told() === state().board) {
      <p class="told" tabindex="-1">{{ 'board.isKept' | words }}</p>
    }
    <tandem-sheet [heading]="'board.save' | words" [closeLabel]="'board.stay' | words">
      <tandem-save-board (done)="sheet().close()" />
    </tandem-sheet>`,
  styles: `
    .refused {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding-block: 8px;
    }
    .refused p {
      flex: 1 1 20rem;
    }
    .told {
      padding-block: 8px;
    }
    .told:focus {
      outline: none;
    }
  `,
  providers: [AfterDraw],
})
export class WriteFault {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #after = inject(AfterDraw);
  readonly #announcer = inject(Announcer);
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly state = this.#store.selectSignal(boardFeature.selectBoardState);
  readonly #asked = signal(false);
  /** The board as it stood when it was kept after all; the sentence goes with the next change. */
  protected readonly told = signal<Board | null>(null);
  /** Another copy of the meeting is kept: what has to be done is not to try again but to join the two. */
  protected readonly isOther = computed(() => this.state().writeFault === 'changedElsewhere');
  protected readonly says = computed(() => {
    const { writeFault } = this.state();
    if (writeFault === null) return '';
    if (writeFault === 'changedElsewhere') return this.#words.of('board.keptOther');
    return this.#words.of('board.keepFault', { why: this.#words.of(`kept.fault.${writeFault}`) });
  });

  constructor() {
    effect(() => {
      const { board, changed, revision, writeFault } = this.state();
      if (!untracked(this.#asked)) return;
      if (writeFault !== null) this.#after.focus('.refused button');
      else if (!changed && board !== null && revision !== null) {
        this.#asked.set(false);
        this.told.set(board);
        this.#announcer.say(this.#words.of('board.isKept'));
        this.#after.focus('.told');
      }
    });
  }

  protected join(): void {
    this.#asked.set(true);
    this.#store.dispatch(boardPageActions.joinAsked());
  }

  protected again(): void {
    this.#asked.set(true);
    this.#store.dispatch(boardPageActions.keepAsked());
  }
}
