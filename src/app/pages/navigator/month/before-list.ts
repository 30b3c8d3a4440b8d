import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { isClosed } from '../../../../domain/navigation/task-standing';
import { dayAfter } from '../../../../domain/navigation/day-after';
import { type Closing, openDay } from '../../../../domain/navigation/open-day';
import type { Task } from '../../../../domain/navigation/task';
import { AUDIENCE } from '../../../parts/fact/audience';
import { SourceLink } from '../../../parts/source/source-link';
import { caseFeature } from '../../../store/case/case.feature';
import { clockFeature } from '../../../store/clock/clock.feature';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { newId } from '../../../store/new-id';
import { Announcer } from '../../../ui/announcer/announcer';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { DayWords } from './day-words';
import type { ShownTest } from './month-sheet';

/** What is done before the first dose, whether it is done, and a press that makes tasks of what is not. */
@Component({
  selector: 'tandem-before-list',
  imports: [SourceLink, WordsPipe],
  template: `<h4 #title tabindex="-1">{{ (together() ? 'deskMonth.beforePlain' : 'deskMonth.before') | words }}</h4>
    <ul>
      @for (row of rows(); track row.test.key) {
        <li>
          <span class="what">
            {{ row.test.name }}
            @if (row.test.when && !together()) {
              <span class="quiet">{{ row.test.when }}</span>
            }
            @if (!together()) {
              <tandem-source-link
                class="no-print"
                [sourceId]="row.test.sourceId"
                [checked]="row.test.checked"
                [about]="row.test.name"
              />
            }
          </span>
          @if (!together()) {
            <span class="state">
              <span [class.unasked]="row.task === null">{{ row.state }}</span>
              @if (row.open) {
                <button type="button" class="btn text no-print" (click)="done(row.test, row.task)">
                  {{ 'deskMonth.done' | words }}<span class="visually-hidden">: {{ row.test.name }}</span>
                </button>
              }
            </span>
          }
        </li>
      }
    </ul>
    @if (!together() && untaken().length) {
      <button type="button" class="btn small no-print" (click)="makeTasks()">{{ makeSaid() }}</button>
    }`,
  styleUrl: './before-list.scss',
})
export class BeforeList {
  readonly optionId = input.required<string>();
  readonly tests = input.required<readonly ShownTest[]>();
  /** ISO day of the first dose; null: not fixed yet, so that the tasks have no day either. */
  readonly startsOn = input.required<string | null>();
  readonly closing = input.required<Closing>();

  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #days = inject(DayWords);
  readonly #announcer = inject(Announcer);
  readonly #injector = inject(Injector);
  readonly #audience = inject(AUDIENCE);
  readonly #desk = this.#store.selectSignal(caseFeature.selectDesk);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  protected readonly together = computed(() => this.#audience() === 'together');

  protected readonly rows = computed(() =>
    this.tests().map((test) => {
      const task = this.#desk().tasks.find(({ of }) => of.kind === 'month' && of.id === this.#key(test)) ?? null;
      return { test, task, state: this.#state(task), open: task === null || !isClosed(task) };
    }),
  );
  protected readonly untaken = computed(() => this.rows().filter(({ task }) => task === null));
  protected readonly makeSaid = computed(() => {
    const due = this.#due();
    const count = this.untaken().length;
    return due
      ? this.#words.count('deskMonth.makeTasks', count, { day: this.#days.short(due) })
      : this.#words.count('deskMonth.makeUndated', count);
  });
  /** The last open day before the first dose, or today where that is past. */
  readonly #due = computed(() => {
    const startsOn = this.startsOn();
    if (startsOn === null) return null;
    const due = openDay(dayAfter(startsOn, -1), { ...this.closing(), rule: 'previous' });
    return due < this.#today() ? this.#today() : due;
  });

  protected makeTasks(): void {
    const tasks = this.untaken().map(({ test }) => this.#task(test));
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { tasks } }));
    this.#announcer.say(this.#words.count('deskMonth.tasksMade', tasks.length));
    this.#focusTitle();
  }

  protected done(test: ShownTest, task: Task | null): void {
    const tasks = [{ ...(task ?? this.#task(test)), done: this.#today() }];
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { tasks } }));
    this.#announcer.say(this.#words.of('deskMonth.doneSaid', { name: test.name }));
    this.#focusTitle();
  }

  #task(test: ShownTest): Task {
    return {
      id: newId(),
      what: this.#words.of('deskMonth.task', { name: test.name }),
      of: { kind: 'month', id: this.#key(test) },
      owner: 'navigator',
      ownerName: '',
      due: this.#due(),
      created: this.#today(),
      done: null,
      outcome: '',
      dropped: false,
    };
  }

  /** The same in both languages, and for the same test of another option another. */
  readonly #key = ({ key }: ShownTest): string => `${this.optionId()}: ${key}`;

  #state(task: Task | null): string {
    if (task === null) return this.#words.of('deskMonth.state.unasked');
    if (task.dropped) return this.#words.of('deskMonth.state.dropped', { why: task.outcome });
    if (task.done !== null) return this.#words.of('deskMonth.state.done', { day: this.#days.short(task.done) });
    return task.due === null
      ? this.#words.of('deskMonth.state.undated')
      : this.#words.of('deskMonth.state.due', { day: this.#days.short(task.due) });
  }

  /** The button that was pressed is gone. */
  #focusTitle(): void {
    afterNextRender(
      () => {
        this.title().nativeElement.focus();
      },
      { injector: this.#injector },
    );
  }
}
