import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { DistressReading } from '../../../../domain/navigation/distress';
import { areasNamed, proposedOwner } from '../../../../domain/navigation/distress-trend';
import { isClosed } from '../../../../domain/navigation/task-standing';
import { AUDIENCE } from '../../../parts/fact/audience';
import { AfterDraw } from '../../../ui/after-draw';
import { inline } from '../../../words/inline';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { type TaskChoice, TaskFields } from './task-fields';
import { TaskLine } from './task-line';
import { TaskWords } from './task-words';
import { VisitDesk } from './visit-desk';

/** From 4 on: where what was named leads to, as reference for a professional, and the task that comes of it. */
@Component({
  selector: 'tandem-look-further',
  imports: [TaskFields, TaskLine, WordsPipe],
  providers: [AfterDraw],
  template: `<p class="m">
      <b>{{ 'visit.plain.d.further' | words }}</b>
    </p>
    @if (!together()) {
      <ul>
        @for (area of areas(); track area) {
          <li>{{ 'visit.d.refer.' + area | words }}</li>
        } @empty {
          <li>{{ 'visit.d.refer.none' | words }}</li>
        }
        <li>
          <b>{{ 'visit.d.urgent' | words }}</b>
        </li>
      </ul>
    }
    @if (task(); as task) {
      <tandem-task-line [task]="task" [about]="task.what" />
    } @else {
      <tandem-task-fields [given]="choice()" [today]="desk.today()" (changed)="choice.set($event)" />
      <p>
        <button type="button" class="btn small" (click)="promise()">{{ 'visit.plain.t.make' | words }}</button>
      </p>
    }`,
  styleUrl: './look-further.scss',
})
export class LookFurther {
  readonly reading = input.required<DistressReading>();

  protected readonly desk = inject(VisitDesk);
  readonly #words = inject(Words);
  readonly #tasks = inject(TaskWords);
  readonly #after = inject(AfterDraw);
  readonly #audience = inject(AUDIENCE);
  protected readonly together = computed(() => this.#audience() === 'together');
  protected readonly areas = computed(() => areasNamed(this.reading().problems));

  /** The open task that came of this reading, else the last one that was done; one that was dropped is none. */
  protected readonly task = computed(() => {
    const own = this.desk
      .desk()
      .tasks.filter(({ of, dropped }) => of.kind === 'distress' && of.id === this.reading().id && !dropped);
    return own.find((task) => !isClosed(task)) ?? own.at(-1) ?? null;
  });
  protected readonly choice = linkedSignal<TaskChoice>(() => ({
    owner: proposedOwner(this.reading().problems),
    ownerName: '',
    due: this.desk.usualDue(),
  }));

  protected promise(): void {
    const { score } = this.reading();
    const areas = this.areas().map((area) => inline(this.#words.of(`visit.plain.d.area.${area}`)));
    const what =
      areas.length > 0
        ? this.#words.of('visit.d.task', { score, areas: this.#words.list(areas) })
        : this.#words.of('visit.d.taskPlain', { score });
    const task = this.desk.task({ ...this.choice(), what }, { kind: 'distress', id: this.reading().id });
    this.desk.write({ tasks: [task] });
    this.#tasks.sayMade(task);
    this.#after.focus('tandem-task-line button');
  }
}
