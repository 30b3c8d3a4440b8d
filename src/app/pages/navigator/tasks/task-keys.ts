import { Directive, ElementRef, inject, output } from '@angular/core';

/** A list of tasks by keyboard: arrows, Home and End go from task to task, D closes the one that has the focus. Letters work there alone. */
@Directive({ selector: '[tandemTaskKeys]', host: { '(keydown)': 'press($event)' } })
export class TaskKeys {
  /** Id of the task that is to be closed. */
  readonly closing = output<string>();
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected press(event: KeyboardEvent): void {
    const on = event.target;
    if (!(on instanceof HTMLElement) || !on.hasAttribute('data-task')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'd' && on.id !== '') {
      event.preventDefault();
      this.closing.emit(on.id.replace('task-', ''));
      return;
    }
    // What is folded is not on the way.
    const tasks = [...this.#host.querySelectorAll<HTMLElement>('[data-task]')].filter((one) => one.checkVisibility());
    const place = tasks.indexOf(on);
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: tasks.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    tasks[next]?.focus();
  }
}
