import {
  DOCUMENT,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { barrierWork } from '../../../../domain/navigation/barrier-referral';
import { isClosed } from '../../../../domain/navigation/task-standing';
import type { Task, TaskOwner } from '../../../../domain/navigation/task';
import { taskOwners, taskSources } from '../../../../domain/navigation/task';
import { caseFeature } from '../../../store/case/case.feature';
import { clockFeature } from '../../../store/clock/clock.feature';
import { selectAllTasks, selectOpenTasks } from '../../../store/desk/all-tasks';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { keptActions } from '../../../store/kept/kept-actions';
import { selectWouldLose } from '../../../store/kept/kept-selectors';
import { newId } from '../../../store/new-id';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Announcer } from '../../../ui/announcer/announcer';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { Icon } from '../../../ui/icon/icon';
import { Notice } from '../../../ui/notice/notice';
import { oneText } from '../../../ui/query-parameter';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { TaskForm } from './task-form';
import { type TaskGroup, type TaskLine, filterFrom, taskGroups } from './task-groups';
import { TaskKeys } from './task-keys';
import { TaskRow } from './task-row';

/** All that was promised, what has waited longest first. The address says whose and what of is looked at. */
@Component({
  selector: 'tandem-tasks-view',
  imports: [Disclosure, EmptyState, Icon, Notice, RouterLink, TaskForm, TaskKeys, TaskRow, WordsPipe],
  templateUrl: './tasks-view.html',
  styleUrl: './tasks-view.scss',
})
export class TasksView {
  /** Query parameters: "all" for every kept case, an owner, what a task came of. */
  readonly cases = input(undefined, { transform: oneText });
  readonly owner = input(undefined, { transform: oneText });
  readonly of = input(undefined, { transform: oneText });

  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #injector = inject(Injector);
  readonly #page = inject(DOCUMENT);
  readonly #open = this.#store.selectSignal(selectOpenTasks);
  readonly #every = this.#store.selectSignal(selectAllTasks);
  readonly #desk = this.#store.selectSignal(caseFeature.selectDesk);
  readonly #role = this.#store.selectSignal(settingsFeature.selectRole);
  readonly #wouldLose = this.#store.selectSignal(selectWouldLose);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly owners = taskOwners;
  protected readonly sources = taskSources;
  protected readonly adding = signal<Task | null>(null);
  protected readonly acting = signal<{ id: string; how: 'change' | 'close' } | null>(null);
  /** Whether another case was asked for while the open one is kept nowhere. */
  protected readonly refused = signal(false);

  protected readonly all = computed(() => this.cases() === 'all');
  /** Whether there is more than the open case to look at. */
  protected readonly several = computed(() => this.all() || this.#every().some(({ isOpen }) => !isOpen));
  protected readonly filter = computed(() => filterFrom(this.owner(), this.of()));
  protected readonly filtered = computed(() => this.filter().owner !== null || this.filter().of !== null);
  readonly #shown = computed(() => {
    const open = this.#open();
    return this.all() ? this.#every() : open ? [open] : [];
  });
  readonly #groups = computed(() => taskGroups(this.#shown(), this.filter(), this.today()));
  protected readonly groups = computed(() => this.#groups().filter(({ standing }) => standing !== 'closed'));
  protected readonly closed = computed(
    (): TaskGroup => this.#groups().find(({ standing }) => standing === 'closed') ?? { standing: 'closed', lines: [] },
  );
  /** Open tasks of other cases that their heads leave out. */
  protected readonly more = computed(() => (this.all() ? this.#every().reduce((sum, { more }) => sum + more, 0) : 0));
  protected readonly sum = computed(() => {
    const counts = this.groups().map(({ standing, lines }) => this.#words.count(`tasks.sum.${standing}`, lines.length));
    return counts.length === 0 ? this.#words.of('tasks.sum.none') : counts.join(' · ');
  });
  /** What stands in the way of the person of the open case and nobody has taken on: it is no task yet. */
  protected readonly unowned = computed(() => {
    const { barriers, tasks } = this.#desk();
    const count = barrierWork(barriers, tasks, this.today()).filter(({ standing }) => standing === 'unowned').length;
    return count === 0 ? '' : this.#words.count('tasks.unowned', count);
  });
  readonly #whole = computed(() => new Map(this.#desk().tasks.map((task) => [task.id, task])));

  protected taskOf({ caseId, task }: TaskLine): Task | null {
    return caseId === null ? (this.#whole().get(task.id) ?? null) : null;
  }

  protected doing({ caseId, task }: TaskLine): 'change' | 'close' | null {
    const acting = this.acting();
    return caseId === null && acting?.id === task.id ? acting.how : null;
  }

  protected look(change: Record<string, string | null>): void {
    void this.#router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected begin(): void {
    this.acting.set(null);
    this.adding.set({
      id: newId(),
      what: '',
      of: { kind: 'own', id: null },
      owner: ownerOf[this.#role()],
      ownerName: '',
      due: null,
      created: this.today(),
      done: null,
      outcome: '',
      dropped: false,
    });
  }

  protected add(task: Task): void {
    this.adding.set(null);
    this.#write(task, 'tasks.said.added');
    this.#focus(task.id);
  }

  protected giveUp(): void {
    this.adding.set(null);
    this.#focus(null);
  }

  protected act(line: TaskLine, how: 'change' | 'close' | null): void {
    this.adding.set(null);
    this.acting.set(how === null ? null : { id: line.task.id, how });
    if (how === null) this.#focus(line.task.id);
  }

  protected put(line: TaskLine, task: Task): void {
    this.acting.set(null);
    const [was, is] = [line.standing === 'closed', isClosed(task)];
    const said = is && !was ? 'tasks.said.closed' : was && !is ? 'tasks.said.reopened' : 'tasks.said.changed';
    const next = is && !was ? this.#after(line) : task.id;
    this.#write(task, said);
    this.#focus(next);
  }

  /** The device locks: the form stays as it is, and what stood in it is kept. */
  protected leave(task: Task): void {
    this.adding.set(null);
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { tasks: [task] } }));
  }

  protected remove(line: TaskLine): void {
    const next = this.#after(line);
    this.acting.set(null);
    this.#store.dispatch(navigatorPageActions.entryRemoved({ list: 'tasks', id: line.task.id }));
    this.#announcer.say(this.#words.of('tasks.said.removed', { what: line.task.what }));
    this.#focus(next);
  }

  protected lead({ caseId }: TaskLine): void {
    if (caseId === null) return;
    this.refused.set(this.#wouldLose());
    if (!this.refused()) this.#store.dispatch(keptActions.openAsked({ id: caseId, to: '/navigator/tasks' }));
  }

  protected close(id: string): void {
    const task = this.#whole().get(id);
    if (task && !isClosed(task)) {
      this.adding.set(null);
      this.acting.set({ id, how: 'close' });
    }
  }

  protected print(): void {
    window.print();
  }

  #write(task: Task, said: string): void {
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { tasks: [task] } }));
    this.#announcer.say(this.#words.of(said, { what: task.what }));
  }

  /** The task that takes the place of one that leaves; null: there is none. */
  #after({ task }: TaskLine): string | null {
    const ids = this.groups().flatMap(({ lines }) =>
      lines.flatMap((line) => (line.caseId === null ? line.task.id : [])),
    );
    const place = ids.indexOf(task.id);
    return ids[place + 1] ?? ids[place - 1] ?? null;
  }

  /** To a task, or to the heading where it does not stand in the list. */
  #focus(id: string | null): void {
    afterNextRender(
      {
        write: () => {
          const row = id === null ? null : this.#page.getElementById(`task-${id}`);
          (row ?? this.heading().nativeElement).focus();
        },
      },
      { injector: this.#injector },
    );
  }
}

const ownerOf = {
  oncologist: 'oncologist',
  clinicalNavigator: 'navigator',
  layNavigator: 'layNavigator',
} as const satisfies Record<string, TaskOwner>;
