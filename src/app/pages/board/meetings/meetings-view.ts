import { Component, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { largestBoard, readBoard } from '../../../../domain/board/board-file';
import type { Board } from '../../../../domain/board/board';
import type { LeftOut } from '../../../../domain/case-file/case-reader';
import { parsePartialDate } from '../../../../domain/patient/partial-date';
import { longestName } from '../../../../domain/patient/longest-name';
import { EnterPassphrase } from '../../../parts/passphrase/enter-passphrase';
import { boardFeature } from '../../../store/board/board.feature';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { clockFeature } from '../../../store/clock/clock.feature';
import { SealedCaseFile } from '../../../store/kept/sealed-case-file';
import { newId } from '../../../store/new-id';
import { FileDrop } from '../../../ui/file-drop/file-drop';
import { Notice } from '../../../ui/notice/notice';
import { Section } from '../../../ui/section/section';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BoardWords } from '../board-words';
import { FollowThrough } from './follow-through';
import { KeptMeetings } from './kept-meetings';
import { LeaveOpen } from './leave-open';
import { MonthsTable } from './months-table';
import { OpenMeeting } from './open-meeting';

/** The meetings of the board: the one that is open, a new one, those of files and of this device, and what became of earlier ones. */
@Component({
  selector: 'tandem-meetings-view',
  imports: [
    EnterPassphrase,
    FileDrop,
    FollowThrough,
    KeptMeetings,
    LeaveOpen,
    MonthsTable,
    Notice,
    OpenMeeting,
    RouterLink,
    Section,
    WordsPipe,
  ],
  templateUrl: './meetings-view.html',
  styleUrl: './meetings-view.scss',
})
export class MeetingsView {
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #words = inject(Words);
  readonly #said = inject(BoardWords);
  readonly #sealed = inject(SealedCaseFile);
  protected readonly leaving = viewChild.required(LeaveOpen);
  protected readonly state = this.#store.selectSignal(boardFeature.selectBoardState);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly longest = longestName;
  /** Why no meeting was begun or opened; empty: nothing is wrong. */
  protected readonly dayProblem = signal('');
  protected readonly fileProblem = signal('');
  protected readonly passphraseProblem = signal('');
  protected readonly leftOut = signal('');
  protected readonly busy = signal(false);
  protected readonly sealedText = signal<string | null>(null);

  protected begin(on: string, name: string): void {
    if (on.length !== 10 || !parsePartialDate(on)) {
      this.dayProblem.set(this.#words.of('board.dayWrong'));
      return;
    }
    this.dayProblem.set('');
    const meeting = { id: newId(), on, name: name.trim(), entries: [], present: [] };
    this.leaving().before(() => {
      this.#open({ meeting, cases: {} });
    });
  }

  protected async take(file: File): Promise<void> {
    this.sealedText.set(null);
    this.passphraseProblem.set('');
    if (file.size > largestBoard) {
      this.fileProblem.set(this.#said.problem({ kind: 'tooLarge' }));
      return;
    }
    this.#read(await file.text());
  }

  protected async unseal(text: string, passphrase: string): Promise<void> {
    this.busy.set(true);
    this.passphraseProblem.set('');
    const opened = await this.#sealed.open(text, passphrase);
    this.busy.set(false);
    if (opened === null) this.passphraseProblem.set(this.#said.problem({ kind: 'passphrase' }));
    else if (opened === 'newer') this.passphraseProblem.set(this.#said.problem({ kind: 'sealedNewer' }));
    else this.#read(opened.text);
  }

  #read(text: string): void {
    this.fileProblem.set('');
    this.leftOut.set('');
    if (this.#sealed.isSealed(text)) {
      this.sealedText.set(text);
      return;
    }
    this.sealedText.set(null);
    const found = readBoard(text, largestBoard);
    if (found.kind !== 'read') {
      this.fileProblem.set(this.#said.problem(found));
      return;
    }
    this.leaving().before(() => {
      this.#open(found.board, found.leftOut);
    });
  }

  #open(board: Board, leftOut: readonly LeftOut[] = []): void {
    this.#store.dispatch(boardPageActions.boardOpened({ board, revision: null }));
    if (leftOut.length === 0) {
      void this.#router.navigate(['/board/agenda'], { queryParamsHandling: 'preserve' });
      return;
    }
    // What was not taken is read before going on.
    const where = leftOut
      .slice(0, 8)
      .map(({ path }) => path)
      .join(', ');
    this.leftOut.set(this.#words.count('board.leftOut', leftOut.length, { where }));
  }
}
