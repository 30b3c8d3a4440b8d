import { Component, computed, inject } from '@angular/core';
import { usualOwner } from '../../../../domain/navigation/barrier-referral';
import { followsOf } from '../../../../domain/navigation/circumstance-effects';
import type { Barrier } from '../../../../domain/navigation/barrier';
import type { Question } from '../../../../domain/navigation/question';
import type { QuestionSeed } from '../../../../domain/navigation/question-seeds';
import { newId } from '../../../store/new-id';
import { AfterDraw } from '../../../ui/after-draw';
import { Announcer } from '../../../ui/announcer/announcer';
import { inline } from '../../../words/inline';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { TaskWords } from './task-words';
import { VisitDesk } from './visit-desk';

/** The question of whoever lives alone, as it is suggested in its group. */
const alone: QuestionSeed = 'aloneFirstNight';

/** What follows from what was told, whatever is chosen: an interpreter, another language, a question for the list. */
@Component({
  selector: 'tandem-circumstance-follows',
  imports: [WordsPipe],
  providers: [AfterDraw],
  template: `@if (follows().length) {
    <h3 tabindex="-1">{{ 'visit.plain.c.follows' | words }}</h3>
    <ul>
      @for (follow of follows(); track follow) {
        <li>
          @switch (follow) {
            @case ('interpreter') {
              <span>{{ 'visit.plain.c.interpreterDo' | words }}</span>
              @if (booked()) {
                <span class="quiet">{{ 'visit.plain.c.interpreterMade' | words }}</span>
              } @else {
                <button type="button" class="btn small" (click)="book()">
                  {{ 'visit.plain.c.interpreterMake' | words }}
                </button>
              }
            }
            @case ('language') {
              <span>{{
                'visit.plain.c.languageDo' | words: { language: desk.desk().circumstances.language ?? '' }
              }}</span>
            }
            @case ('alone') {
              <span>{{ 'visit.plain.c.aloneDo' | words }}</span>
              @if (listed()) {
                <span class="quiet">{{ 'visit.plain.c.aloneMade' | words }}</span>
              } @else {
                <button type="button" class="btn small" (click)="list()">
                  {{ 'visit.plain.c.aloneMake' | words }}
                </button>
              }
            }
          }
        </li>
      }
    </ul>
  }`,
  styles: `
    :host:empty {
      display: none;
    }
    ul {
      display: grid;
      gap: 8px;
      margin-block-start: 6px;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
    }
  `,
})
export class CircumstanceFollows {
  protected readonly desk = inject(VisitDesk);
  readonly #words = inject(Words);
  readonly #tasks = inject(TaskWords);
  readonly #announcer = inject(Announcer);
  readonly #after = inject(AfterDraw);

  protected readonly follows = computed(() => followsOf(this.desk.desk().circumstances));
  protected readonly booked = computed(() =>
    this.desk.work().some(({ barrier, task, isResolved }) => barrier.kind === 'language' && task && !isResolved),
  );
  protected readonly listed = computed(() => this.desk.desk().questions.some(({ seed }) => seed === alone));

  /** Language stands in the way, and an interpreter takes it out: one step. */
  protected book(): void {
    const held = this.desk
      .work()
      .find(({ barrier, isResolved }) => barrier.kind === 'language' && !isResolved)?.barrier;
    const barrier: Barrier = held ?? {
      id: newId(),
      kind: 'language',
      on: this.desk.today(),
      words: this.desk.desk().circumstances.language ?? '',
      referral: null,
    };
    const what = this.#words.of('visit.plain.b.task', { what: inline(this.#words.of('visit.plain.b.kind.language')) });
    const promised = { what, owner: usualOwner.language, ownerName: '', due: this.desk.usualDue() };
    const task = this.desk.task(promised, { kind: 'barrier', id: barrier.id });
    this.desk.write({ barriers: held ? [] : [barrier], tasks: [task] });
    this.#tasks.sayMade(task);
    this.#after.focus('h3');
  }

  protected list(): void {
    const question: Question = {
      id: newId(),
      group: 'life',
      seed: alone,
      words: '',
      starred: false,
      state: 'open',
      answer: '',
      added: this.desk.today(),
      settled: null,
    };
    this.desk.write({ questions: [question] });
    this.#announcer.say(this.#words.of('visit.plain.q.added', { question: this.#words.of(`question.plain.${alone}`) }));
    this.#after.focus('h3');
  }
}
