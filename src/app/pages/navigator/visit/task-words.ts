import { Injectable, inject } from '@angular/core';
import { standingOf } from '../../../../domain/navigation/task-standing';
import type { Task, TaskOwner } from '../../../../domain/navigation/task';
import { Announcer } from '../../../ui/announcer/announcer';
import { Words } from '../../../words/words';

/** Where a task stands, in words. */
@Injectable({ providedIn: 'root' })
export class TaskWords {
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);

  /** "Social worker (Ana)". */
  owner({ owner, ownerName }: Pick<Task, 'ownerName'> & { owner: TaskOwner }): string {
    const role = this.#words.of(`visit.plain.owner.${owner}`);
    return ownerName === '' ? role : `${role} (${ownerName})`;
  }

  /** "Late: social worker, was due on 3 Dec". @param today ISO day */
  standing(task: Task, today: string): string {
    const standing = standingOf(task, today);
    const day = this.#words.day((standing === 'closed' ? task.done : task.due) ?? today);
    return this.#words.of(`visit.plain.t.standing.${standing}`, { owner: this.owner(task), day });
  }

  sayMade(task: Task): void {
    const owner = this.owner(task);
    this.#announcer.say(
      task.due === null
        ? this.#words.of('visit.plain.t.madeUndated', { owner })
        : this.#words.of('visit.plain.t.made', { owner, day: this.#words.day(task.due) }),
    );
  }
}
