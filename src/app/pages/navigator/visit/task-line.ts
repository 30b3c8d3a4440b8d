import { Component, computed, inject, input, output } from '@angular/core';
import { asHeld } from '../../../../domain/navigation/as-held';
import { longestNote } from '../../../../domain/navigation/longest';
import { standingOf } from '../../../../domain/navigation/task-standing';
import type { Task } from '../../../../domain/navigation/task';
import { AfterDraw } from '../../../ui/after-draw';
import { Icon } from '../../../ui/icon/icon';
import { WordsPipe } from '../../../words/words-pipe';
import { type TaskChoice, TaskFields } from './task-fields';
import { TaskWords } from './task-words';
import { VisitDesk } from './visit-desk';

/** A task where it was promised: who, by when, whether it is late, and that it is done. */
@Component({
  selector: 'tandem-task-line',
  imports: [Icon, TaskFields, WordsPipe],
  providers: [AfterDraw],
  template: `<p class="standing" [class.late]="standing() === 'overdue'">
      <tandem-icon [name]="icon()" />{{ words.standing(task(), desk.today()) }}
    </p>
    @if (standing() === 'closed') {
      <label
        >{{ 'visit.plain.t.outcome' | words }}
        <input
          #outcome
          class="val"
          autocomplete="off"
          [attr.maxlength]="longest"
          [value]="task().outcome"
          (change)="change({ outcome: outcome.value.trim() })"
        />
      </label>
      <p>
        <button type="button" class="btn text again" (click)="again()">{{ 'visit.plain.t.again' | words }}</button>
      </p>
    } @else {
      <tandem-task-fields [given]="choice()" [today]="desk.today()" (changed)="change($event)" />
      <p>
        <button
          type="button"
          class="btn small done"
          [attr.aria-label]="'visit.plain.t.doneOf' | words: { what: about() }"
          (click)="finish()"
        >
          <tandem-icon name="check" />{{ 'visit.plain.t.done' | words }}
        </button>
      </p>
    }`,
  styleUrl: './task-line.scss',
})
export class TaskLine {
  readonly task = input.required<Task>();
  /** What it is of, for those who do not see where it stands. */
  readonly about = input.required<string>();
  readonly finished = output();

  protected readonly desk = inject(VisitDesk);
  protected readonly words = inject(TaskWords);
  readonly #after = inject(AfterDraw);
  protected readonly longest = longestNote;
  protected readonly standing = computed(() => standingOf(this.task(), this.desk.today()));
  protected readonly icon = computed(() =>
    this.standing() === 'closed' ? 'check' : this.standing() === 'overdue' ? 'warning' : 'calendar',
  );
  protected readonly choice = computed((): TaskChoice => {
    const { owner, ownerName, due } = this.task();
    return { owner, ownerName, due };
  });

  protected change(change: Partial<Task>): void {
    this.desk.write({ tasks: [{ ...asHeld(this.desk.desk().tasks, this.task()), ...change }] });
  }

  protected finish(): void {
    this.change({ done: this.desk.today() });
    this.finished.emit();
    this.#after.focus('input');
  }

  protected again(): void {
    this.change({ done: null, dropped: false });
    this.#after.focus('.done');
  }
}
