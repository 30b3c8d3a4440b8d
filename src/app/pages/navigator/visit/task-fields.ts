import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { longestLine } from '../../../../domain/navigation/longest';
import { type TaskOwner, taskOwners } from '../../../../domain/navigation/task';
import { parsePartialDate } from '../../../../domain/patient/partial-date';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** What of a task is chosen: who does it, where, and by when. */
export interface TaskChoice {
  owner: TaskOwner;
  ownerName: string;
  /** ISO day; null: not fixed. */
  due: string | null;
}

/** The fields of a task; every change is told at once. */
@Component({
  selector: 'tandem-task-fields',
  imports: [WordsPipe],
  template: `<label
      >{{ 'visit.plain.t.owner' | words }}
      <select #owner class="val" (change)="take({ owner: ownerOf(owner.value) })">
        @for (one of owners(); track one.owner) {
          <option [value]="one.owner" [selected]="one.owner === choice().owner">{{ one.word }}</option>
        }
      </select>
    </label>
    <label
      >{{ 'visit.plain.t.name' | words }}
      <input
        #name
        class="val"
        autocomplete="off"
        [attr.maxlength]="longest"
        [value]="choice().ownerName"
        (change)="take({ ownerName: name.value.trim() })"
      />
    </label>
    <label
      >{{ 'visit.plain.t.due' | words }}
      <input
        #due
        type="date"
        class="val num"
        [value]="choice().due ?? ''"
        [min]="today()"
        [attr.aria-invalid]="bad()"
        (change)="takeDay(due)"
      />
    </label>
    @if (bad()) {
      <p role="alert">{{ 'visit.plain.t.badDay' | words }}</p>
    }`,
  styleUrl: './task-fields.scss',
})
export class TaskFields {
  readonly given = input.required<TaskChoice>();
  /** ISO day. */
  readonly today = input.required<string>();
  readonly changed = output<TaskChoice>();

  readonly #words = inject(Words);
  protected readonly longest = longestLine;
  protected readonly choice = linkedSignal(() => this.given());
  protected readonly bad = signal(false);
  protected readonly owners = computed(() =>
    taskOwners.map((owner) => ({ owner, word: this.#words.of(`visit.plain.owner.${owner}`) })),
  );

  protected ownerOf(value: string): TaskOwner {
    return taskOwners.find((one) => one === value) ?? this.choice().owner;
  }

  protected take(change: Partial<TaskChoice>): void {
    this.choice.update((choice) => ({ ...choice, ...change }));
    this.changed.emit(this.choice());
  }

  /** A day that was typed in part is none; an empty field fixes no day. */
  protected takeDay({ value, validity }: HTMLInputElement): void {
    this.bad.set(validity.badInput || (value !== '' && parsePartialDate(value) === null));
    if (!this.bad()) this.take({ due: value === '' ? null : value });
  }
}
