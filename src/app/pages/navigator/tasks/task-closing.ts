import {
  Component,
  type ElementRef,
  afterNextRender,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { longestNote } from '../../../../domain/navigation/longest';
import type { Task } from '../../../../domain/navigation/task';
import { WordsPipe } from '../../../words/words-pipe';

let count = 0;

/** Closes a task: done, with what came of it, or not to be done any more, with the reason, which has to be said. */
@Component({
  selector: 'tandem-task-closing',
  imports: [WordsPipe],
  template: `<form novalidate (submit)="close($event, false)">
    <label class="wide" [for]="id">{{ 'tasks.outcome' | words }}</label>
    <textarea
      #said
      class="val wide"
      rows="2"
      [id]="id"
      [attr.maxlength]="longest"
      [value]="outcome()"
      [attr.aria-invalid]="unsaid()"
      [attr.aria-describedby]="unsaid() ? id + '-fault' : null"
      (input)="say(said.value)"
    ></textarea>
    @if (unsaid()) {
      <p class="wide fault" role="alert" [id]="id + '-fault'">{{ 'tasks.sayWhy' | words }}</p>
    }
    <div class="wide do">
      <button class="btn main small">{{ 'tasks.isDone' | words }}</button>
      <button type="button" class="btn small" (click)="close($event, true)">{{ 'tasks.isDropped' | words }}</button>
      <button type="button" class="btn text" (click)="cancelled.emit()">{{ 'tasks.cancel' | words }}</button>
    </div>
  </form>`,
  styleUrl: './task-form.scss',
  host: { '(document:tandem-leave)': 'leave()', '(keydown.escape)': 'cancelled.emit()' },
})
export class TaskClosing {
  readonly task = input.required<Task>();
  /** ISO day on which it is closed. */
  readonly today = input.required<string>();
  readonly closed = output<Task>();
  /** The words that stood there when the page was left: the task is still open. */
  readonly left = output<Task>();
  readonly cancelled = output();

  protected readonly id = `task-closing-${++count}`;
  protected readonly longest = longestNote;
  protected readonly outcome = linkedSignal(() => this.task().outcome);
  protected readonly unsaid = signal(false);
  protected readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('said');

  constructor() {
    afterNextRender(() => {
      this.field().nativeElement.focus();
    });
  }

  protected say(outcome: string): void {
    this.unsaid.set(false);
    this.outcome.set(outcome);
  }

  protected close(event: Event, dropped: boolean): void {
    event.preventDefault();
    const outcome = this.outcome().trim();
    this.unsaid.set(dropped && outcome === '');
    if (this.unsaid()) this.field().nativeElement.focus();
    else this.closed.emit({ ...this.task(), outcome, dropped, done: this.today() });
  }

  protected leave(): void {
    const outcome = this.outcome().trim();
    if (outcome !== this.task().outcome) this.left.emit({ ...this.task(), outcome });
  }
}
