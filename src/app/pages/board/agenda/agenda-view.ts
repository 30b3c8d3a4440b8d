import { CdkDrag, CdkDropList, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { Component, Injector, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { recordedOf } from '../../../../domain/board/board';
import { type AgendaEntry, plannedMinutes } from '../../../../domain/board/meeting';
import { ownValue } from '../../../../domain/own-value';
import { boardFeature } from '../../../store/board/board.feature';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { BoardReadiness } from '../../../store/board/board-readiness';
import { Announcer } from '../../../ui/announcer/announcer';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { Icon } from '../../../ui/icon/icon';
import { oneText } from '../../../ui/query-parameter';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BoardWords } from '../board-words';
import { FollowThrough } from '../meetings/follow-through';
import { MeetingFields } from '../meetings/meeting-fields';
import { AddCases } from './add-cases';
import { AgendaRow } from './agenda-row';
import { Attendance } from './attendance';

/** The agenda of the open meeting: its cases in order, and whether they are ready to be presented. */
@Component({
  selector: 'tandem-agenda-view',
  imports: [
    AddCases,
    AgendaRow,
    Attendance,
    CdkDrag,
    CdkDropList,
    EmptyState,
    FollowThrough,
    Icon,
    MeetingFields,
    WordsPipe,
  ],
  templateUrl: './agenda-view.html',
  styleUrl: './agenda-view.scss',
})
export class AgendaView {
  /** unready: presenting was asked for, and something missing has no reason. */
  readonly reason = input(undefined, { transform: oneText });

  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #readiness = inject(BoardReadiness);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #said = inject(BoardWords);
  protected readonly board = this.#store.selectSignal(boardFeature.selectBoard);
  protected readonly canUndo = this.#store.selectSignal(boardFeature.selectCanUndo);
  /** Id of the entry that is unfolded. */
  protected readonly opened = signal<string | null>(null);

  protected readonly rows = computed(() => {
    const board = this.board();
    return (board?.meeting.entries ?? []).flatMap((entry) => {
      const kept = ownValue(board?.cases, entry.caseId);
      return board && kept ? [{ entry, kept, recorded: recordedOf(board, entry.caseId) }] : [];
    });
  });
  protected readonly sum = computed(() => {
    const meeting = this.board()?.meeting;
    if (!meeting) return '';
    const cases = this.#words.count('board.cases', meeting.entries.length);
    return `${cases} · ${this.#words.count('board.minutes', plannedMinutes(meeting))}`;
  });
  protected readonly unready = computed(() =>
    this.reason() === 'unready'
      ? (this.#readiness.unready() ?? []).map(({ entry, place, items }) => ({
          id: entry.id,
          first: items[0],
          says: this.#words.of('agenda.unreadyLine', {
            place,
            name: this.#said.name(entry.caseId),
            items: this.#said.items(items),
          }),
        }))
      : [],
  );

  /** Two fields may be left before either is drawn: each change is put on what the store holds by then. */
  protected change(id: string, { without, ...said }: Partial<AgendaEntry>): void {
    const held = this.board()?.meeting.entries.find((one) => one.id === id);
    if (!held) return;
    const entry = { ...held, ...said, without: { ...held.without, ...without } };
    this.#store.dispatch(boardPageActions.entryChanged({ entry }));
  }

  protected move({ id, caseId }: AgendaEntry, from: number, to: number): void {
    const count = this.rows().length;
    if (from === to || to < 0 || to >= count) return;
    this.#store.dispatch(boardPageActions.entryMoved({ id, to }));
    const params = { name: this.#said.name(caseId), place: to + 1, count };
    this.#announcer.say(this.#words.of('agenda.moved', params));
  }

  /** By key or button: what had the focus keeps it, because the row is drawn anew at its place. */
  protected step(entry: AgendaEntry, from: number, by: -1 | 1): void {
    const held = document.activeElement;
    this.move(entry, from, from + by);
    this.#after(() => {
      if (held instanceof HTMLElement) held.focus();
    });
  }

  protected dropped({ item, previousIndex, currentIndex }: CdkDragDrop<unknown, unknown, AgendaEntry>): void {
    this.move(item.data, previousIndex, currentIndex);
  }

  protected takeOff({ id, caseId }: AgendaEntry): void {
    this.#announcer.say(this.#words.of('agenda.removed', { name: this.#said.name(caseId) }));
    this.#store.dispatch(boardPageActions.entryTakenOff({ id }));
    this.#focus('agenda-undo');
  }

  protected undo(): void {
    this.#store.dispatch(boardPageActions.undone());
    this.#announcer.say(this.#words.of('agenda.undone'));
    this.#focus(this.canUndo() ? 'agenda-undo' : 'agenda-title');
  }

  /** To the field that asks why a case is presented without an item. */
  protected lead(id: string, item: string | undefined): void {
    this.opened.set(id);
    this.#focus(`why-${id}-${item ?? ''}`);
  }

  protected present(): void {
    void this.#router.navigate(['/board/present'], { queryParamsHandling: 'preserve' });
  }

  #focus(id: string): void {
    this.#after(() => document.getElementById(id)?.focus());
  }

  #after(work: () => void): void {
    afterNextRender({ read: work }, { injector: this.#injector });
  }
}
