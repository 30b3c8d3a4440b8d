import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Task } from '../../../../domain/navigation/task';
import { CurrentRole } from '../../../store/settings/current-role';
import { Icon } from '../../../ui/icon/icon';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { TaskClosing } from './task-closing';
import { TaskForm } from './task-form';
import type { TaskLine } from './task-groups';

/** The part of the desk where what a task came of stands. */
const placeOf: Record<Task['of']['kind'], string | null> = {
  barrier: 'visit',
  question: 'visit',
  distress: 'visit',
  teachBack: 'explain',
  call: 'call',
  firstCycle: 'call',
  trial: 'trial',
  month: 'month',
  own: null,
};

/** One task: what, who and by when, with what can be done about it. One of another case leads there. */
@Component({
  selector: 'tandem-task-row',
  imports: [Icon, RouterLink, TaskClosing, TaskForm, WordsPipe],
  templateUrl: './task-row.html',
  styleUrl: './task-row.scss',
})
export class TaskRow {
  readonly line = input.required<TaskLine>();
  /** The whole task; null: it is of a case that has to be opened first. */
  readonly task = input<Task | null>(null);
  readonly today = input.required<string>();
  readonly doing = input<'change' | 'close' | null>(null);
  /** Whether to say whose it is. */
  readonly named = input(false);
  readonly asked = output<'change' | 'close' | null>();
  readonly written = output<Task>();
  readonly left = output<Task>();
  readonly removed = output();
  readonly led = output();

  readonly #words = inject(Words);
  readonly #role = inject(CurrentRole);

  protected readonly place = computed(() => {
    const path = placeOf[this.line().task.of.kind];
    return path !== null && this.#role.mayOpen(`/navigator/${path}`) ? `/navigator/${path}` : null;
  });
  protected readonly when = computed(() => {
    const { task, standing, late } = this.line();
    const day = task.due === null ? '' : this.#words.day(task.due);
    if (standing === 'overdue') return this.#words.count('tasks.late', late, { day });
    if (standing === 'today') return this.#words.of('tasks.dueToday');
    return day === '' ? this.#words.of('tasks.undated') : this.#words.of('tasks.dueOn', { day });
  });
  protected readonly owner = computed(() => {
    const { owner, ownerName } = this.line().task;
    const role = this.#words.of(`tasks.owner.${owner}`);
    return ownerName === '' ? role : this.#words.of('tasks.ownerNamed', { role, name: ownerName });
  });
  protected readonly closed = computed(() => {
    const task = this.task();
    if (!task || this.line().standing !== 'closed') return '';
    const key = task.dropped ? 'tasks.wasDropped' : 'tasks.wasDone';
    if (task.done === null) return this.#words.of('tasks.wasClosed');
    return this.#words.of(key, { day: this.#words.day(task.done) });
  });

  protected reopen(task: Task): void {
    this.written.emit({ ...task, done: null, dropped: false });
  }

  protected toggle(how: 'change' | 'close'): void {
    this.asked.emit(this.doing() === how ? null : how);
  }
}
