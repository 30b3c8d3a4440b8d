import { Component, DestroyRef, computed, effect, inject, input, signal } from '@angular/core';
import { Icon } from '../../../ui/icon/icon';
import { oneText } from '../../../ui/query-parameter';
import { WordsPipe } from '../../../words/words-pipe';
import { ReadyMark } from '../agenda/ready-mark';
import { clockFace } from '../present/clock-face';
import { WholeWindow } from '../present/whole-window';
import { NotesLine, type NotesPage } from './notes-line';

/** Beside the slides, for whoever presents: the clock, what lacks and why, what the person asks, what comes next. */
@Component({
  selector: 'tandem-board-notes',
  imports: [Icon, ReadyMark, WholeWindow, WordsPipe],
  templateUrl: './notes-window.html',
  styleUrl: './notes-window.scss',
  host: { '(document:keydown)': 'press($event)' },
})
export class NotesWindow {
  /** Names the presentation that this window belongs to. */
  readonly link = input(undefined, { transform: oneText });

  readonly #line = signal<NotesLine | null>(null);
  /** null: nothing is presented yet, or not any more. */
  protected readonly page = signal<NotesPage | null>(null);
  protected readonly ended = signal(false);
  protected readonly time = computed(() => clockFace(this.page()?.seconds ?? 0));
  protected readonly planned = computed(() => clockFace(this.page()?.plannedSeconds ?? 0));
  protected readonly over = computed(() => {
    const page = this.page();
    return page !== null && page.seconds > page.plannedSeconds;
  });

  constructor() {
    effect((onCleanup) => {
      const link = this.link();
      if (link === undefined) return;
      const line = new NotesLine(link, (message) => {
        if (message.kind === 'page') {
          this.page.set(message.page);
          this.ended.set(false);
        } else if (message.kind === 'began') {
          line.tell({ kind: 'hello' });
        } else if (message.kind === 'ended') {
          this.page.set(null);
          this.ended.set(true);
        }
      });
      this.#line.set(line);
      line.tell({ kind: 'hello' });
      onCleanup(() => {
        line.close();
      });
    });
    inject(DestroyRef).onDestroy(() => {
      this.page.set(null);
    });
  }

  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Tab') return;
    if (event.key === ' ' && event.target instanceof Element && event.target.closest('button')) return;
    if (event.key === 'Escape') event.preventDefault();
    this.ask(event.key);
  }

  protected ask(key: string): void {
    this.#line()?.tell({ kind: 'key', key });
  }
}
