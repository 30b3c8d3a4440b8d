import {
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { longestLine } from '../../../../domain/navigation/longest';
import { type Task, taskOwners } from '../../../../domain/navigation/task';
import { parsePartialDate } from '../../../../domain/patient/partial-date';
import { WordsPipe } from '../../../words/words-pipe';

let count = 0;

/** Says what is promised, who does it and by when. Without words nothing is promised, and the form says so. */
@Component({
  selector: 'tandem-task-form',
  imports: [WordsPipe],
  templateUrl: './task-form.html',
  styleUrl: './task-form.scss',
  // The device locks: what is typed is taken.
  host: { '(document:tandem-leave)': 'leave()', '(keydown.escape)': 'cancelled.emit()' },
})
export class TaskForm {
  /** The task to change, or an empty one with a free id. */
  readonly task = input.required<Task>();
  /** Whether it is there already, and may be removed. */
  readonly known = input(false);
  readonly saved = output<Task>();
  /** What stood in the form when the page was left. */
  readonly left = output<Task>();
  readonly removed = output();
  readonly cancelled = output();

  protected readonly id = `task-form-${++count}`;
  protected readonly longest = longestLine;
  protected readonly owners = taskOwners;
  protected readonly draft = linkedSignal(() => this.task());
  /** Whether it was to be kept without words; a browser hands on no date that is none. */
  protected readonly wordless = signal(false);
  protected readonly words = viewChild.required<ElementRef<HTMLTextAreaElement>>('what');
  readonly #changed = computed(() => this.draft() !== this.task());

  constructor() {
    afterNextRender(() => {
      this.words().nativeElement.focus();
    });
  }

  protected set(change: Partial<Task>): void {
    this.wordless.set(false);
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected own(value: string): void {
    const owner = taskOwners.find((one) => one === value);
    if (owner) this.set({ owner });
  }

  protected fix(due: string): void {
    this.set({ due: parsePartialDate(due) && due.length === 10 ? due : null });
  }

  protected save(event: Event): void {
    event.preventDefault();
    const task = this.#told();
    this.wordless.set(task.what === '');
    if (task.what === '') this.words().nativeElement.focus();
    else this.saved.emit(task);
  }

  protected leave(): void {
    const task = this.#told();
    if (this.#changed() && task.what !== '') this.left.emit(task);
  }

  #told(): Task {
    const { what, ownerName, ...rest } = this.draft();
    return { ...rest, what: what.trim(), ownerName: ownerName.trim() };
  }
}
