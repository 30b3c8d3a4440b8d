import { Component, computed, inject, input, output } from '@angular/core';
import { Store } from '@ngrx/store';
import type { DatedCall } from '../../../../domain/navigation/first-cycle-call';
import { dayAfter } from '../../../../domain/navigation/day-after';
import { courseFor } from '../../../../domain/navigation/course-for';
import { movedTasks, notPromised, taskOf } from '../../../../domain/navigation/first-cycle-tasks';
import type { Task } from '../../../../domain/navigation/task';
import { SourceLink } from '../../../parts/source/source-link';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { newId } from '../../../store/new-id';
import { Announcer } from '../../../ui/announcer/announcer';
import { Notice } from '../../../ui/notice/notice';
import { Section } from '../../../ui/section/section';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CallDesk } from './call-desk';

/** A call of the list that is begun: what is asked in it, and the task that it was promised as. */
export interface BegunCall {
  planId: string;
  taskId: string | null;
}

/** The calls of the first weeks of a treatment: what is asked on which day, and with one press the tasks for them. */
@Component({
  selector: 'tandem-first-calls',
  imports: [Notice, Section, SourceLink, WordsPipe],
  templateUrl: './first-calls.html',
  styleUrl: './first-calls.scss',
})
export class FirstCalls {
  readonly optionId = input.required<string>();
  readonly begun = output<BegunCall>();

  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  protected readonly call = inject(CallDesk);

  protected readonly startsOn = computed(() => {
    const course = this.call.course();
    return course?.optionId === this.optionId() ? course.startsOn : null;
  });
  protected readonly rows = computed(() =>
    this.call.firstCalls().map((one) => {
      const task = taskOf(one, this.call.desk().tasks);
      return {
        ...one,
        when: one.on === null ? '' : this.#words.day(one.on),
        moved: this.#isMoved(one),
        task: task ?? null,
        state: this.#words.of(`call.first.state.${this.#state(task)}`, {
          day: task?.done ? this.#words.day(task.done) : '',
        }),
        asks: one.asks.map((ask) => ({ ...ask, text: this.#words.text(ask.ask) })),
      };
    }),
  );
  protected readonly open = computed(() => notPromised(this.call.firstCalls(), this.call.desk().tasks));
  protected readonly moved = computed(() => movedTasks(this.call.firstCalls(), this.call.desk().tasks));
  protected readonly openWords = computed(() => this.#words.count('call.first.promise', this.open().length));
  protected readonly movedWords = computed(() => this.#words.count('call.first.moved', this.moved().length));

  protected start(day: string): void {
    const course = { ...courseFor(this.optionId(), this.call.course()), startsOn: day === '' ? null : day };
    this.#store.dispatch(navigatorPageActions.partSaid({ said: { course } }));
  }

  protected promise(): void {
    const tasks = this.open().map((one) => this.#task(one));
    this.#write(tasks, 'call.first.promised');
  }

  protected move(): void {
    this.#write(this.moved(), 'call.first.movedNow');
  }

  #write(tasks: readonly Task[], said: string): void {
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { tasks } }));
    this.#announcer.say(this.#words.count(said, tasks.length));
  }

  #task({ key, day, on, asks }: DatedCall): Task {
    const questions = asks.map(({ ask }) => this.#words.text(ask)).join(' ');
    return {
      id: newId(),
      what: this.#words.of('call.first.task', { day, questions }),
      of: { kind: 'firstCycle', id: key },
      owner: 'navigator',
      ownerName: '',
      due: on,
      created: this.call.today(),
      done: null,
      outcome: '',
      dropped: false,
    };
  }

  /** Whether nobody is there on the day itself. */
  #isMoved({ on, day }: DatedCall): boolean {
    const startsOn = this.startsOn();
    return on !== null && startsOn !== null && on !== dayAfter(startsOn, day - 1);
  }

  #state(task: Task | undefined): 'none' | 'done' | 'dropped' | 'open' {
    if (!task) return 'none';
    if (task.dropped) return 'dropped';
    return task.done === null ? 'open' : 'done';
  }
}
