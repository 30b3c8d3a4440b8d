import { Component, computed, inject, output } from '@angular/core';
import type { Task } from '../../../../domain/navigation/task';
import { QuestionWords } from '../../../parts/desk/question-words';
import { AUDIENCE } from '../../../parts/fact/audience';
import { CurrentQuestions } from '../../../store/desk/current-questions';
import { Icon } from '../../../ui/icon/icon';
import type { IconName } from '../../../ui/icon/icons';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { VisitDesk } from './visit-desk';
import type { VisitPart } from './visit-parts';

interface OpenLine {
  id: string;
  part: VisitPart | 'tasks';
  icon: IconName;
  said: string;
  more: string;
  /** Not asked yet. */
  asks: boolean;
}

/** What is open before the visit, a line each; pressing one leads to its place. */
@Component({
  selector: 'tandem-visit-open-list',
  imports: [Icon, WordsPipe],
  template: `<h2>{{ 'visit.plain.open' | words }}</h2>
    @if (lines().length) {
      <ul>
        @for (line of lines(); track line.id) {
          <li>
            <button type="button" (click)="gone.emit(line.part)">
              <tandem-icon [class.star]="line.icon === 'star'" [name]="line.icon" />
              <span>
                <span [class.unknown]="line.asks">{{ line.said }}</span>
                @if (line.more) {
                  <span class="quiet">{{ line.more }}</span>
                }
              </span>
            </button>
          </li>
        }
      </ul>
    } @else {
      <p class="m">{{ 'visit.plain.openNothing' | words }}</p>
    }`,
  styleUrl: './visit-open-list.scss',
})
export class VisitOpenList {
  readonly gone = output<VisitPart | 'tasks'>();

  readonly #desk = inject(VisitDesk);
  readonly #audience = inject(AUDIENCE);
  readonly #words = inject(Words);
  readonly #questions = inject(QuestionWords);
  readonly #current = inject(CurrentQuestions);

  protected readonly lines = computed((): OpenLine[] => {
    const { starred, overdue, unowned, distress, notAsked } = this.#desk.open();
    const line = (
      id: string,
      part: VisitPart | 'tasks',
      icon: IconName,
      said: string,
      more = '',
      asks = false,
    ): OpenLine => ({
      id,
      part,
      icon,
      said,
      more,
      asks,
    });
    const of = (key: string, params: Record<string, string | number> = {}) =>
      this.#words.of(`visit.plain.open.${key}`, params);
    return [
      ...this.#current
        .unclear()
        .map(({ entry, option }) => line(entry.id, 'questions', 'undo', this.#questions.unclear(entry, option))),
      ...starred.map((one) => line(one.id, 'questions', 'star', of('starred', { what: this.#questions.of(one) }))),
      ...this.#overdue(overdue).map((task) =>
        line(
          task.id,
          partOf(task),
          'warning',
          of('overdue', { what: task.what }),
          of('overdueBy', {
            owner: this.#words.of(`visit.plain.owner.${task.owner}`),
            day: this.#words.day(task.due ?? ''),
          }),
        ),
      ),
      ...unowned.map(({ barrier }) =>
        line(
          barrier.id,
          'barriers',
          'info',
          of('unowned', { what: this.#words.of(`visit.plain.b.kind.${barrier.kind}`) }),
        ),
      ),
      ...(distress
        ? [
            line(
              distress.id,
              'distress',
              'heart',
              of('distress', { score: distress.score, day: this.#words.day(distress.on) }),
            ),
          ]
        : []),
      ...(notAsked.distress ? [line('distress', 'distress', 'question', of('distressUnasked'), '', true)] : []),
      ...(notAsked.circumstances > 0
        ? [
            line(
              'days',
              'days',
              'question',
              this.#words.count('visit.plain.open.circumstances', notAsked.circumstances),
              '',
              true,
            ),
          ]
        : []),
    ];
  });

  /** The list of all tasks is for professionals; the person is told of what is done for this visit. */
  #overdue(tasks: readonly Task[]): readonly Task[] {
    return this.#audience() === 'together' ? tasks.filter((task) => partOf(task) !== 'tasks') : tasks;
  }
}

const partOf = ({ of: { kind } }: Task): VisitPart | 'tasks' =>
  kind === 'distress' ? 'distress' : kind === 'barrier' ? 'barriers' : 'tasks';
