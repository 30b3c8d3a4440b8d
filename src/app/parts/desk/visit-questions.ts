import { Component, computed, inject, input, output } from '@angular/core';
import type { Text } from '../../../domain/evidence/text';
import type { Question, QuestionState } from '../../../domain/navigation/question';
import type { TeachBack } from '../../../domain/navigation/teach-back';
import { type VisitQuestions as Questions, putOffOn, starredOf } from '../../../domain/navigation/visit-questions';
import { AfterDraw } from '../../ui/after-draw';
import { Announcer } from '../../ui/announcer/announcer';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { wordsHere } from '../../words/page-words-here';
import { QuestionRow } from './question-row';
import { QuestionWords } from './question-words';

/** The question list in the consultation, folded until it is wanted: what was not clear first, then what is starred, then the rest. */
@Component({
  selector: 'tandem-visit-questions',
  imports: [Disclosure, QuestionRow, WordsPipe],
  providers: [AfterDraw],
  template: `@if (ready()) {
    <tandem-disclosure [summary]="summary()">
      <ul>
        @for (one of unclear(); track one.entry.id) {
          <li>
            <p class="m">{{ questions.unclear(one.entry, one.option) }}</p>
            @if (one.entry.words) {
              <p class="quiet">{{ one.entry.words }}</p>
            }
          </li>
        }
        @for (question of list().toAsk; track question.id) {
          <li [id]="'visit-' + question.id">
            <tandem-question-row
              [question]="question"
              [putOff]="putOff(question)"
              (settled)="settle(question, $event)"
              (noted)="noted.emit({ question, answer: $event })"
            />
          </li>
        }
      </ul>
      @if (list().settled.length) {
        <p class="head">
          <b>{{ 'question.plain.settled' | words }}</b>
        </p>
        <ul>
          @for (question of list().settled; track question.id) {
            <li [id]="'visit-' + question.id">
              <tandem-question-row
                [question]="question"
                (settled)="settle(question, $event)"
                (noted)="noted.emit({ question, answer: $event })"
              />
            </li>
          }
        </ul>
      }
    </tandem-disclosure>
  }`,
  styleUrl: './visit-questions.scss',
})
export class VisitQuestions {
  readonly list = input.required<Questions>();
  readonly unclear = input.required<readonly { entry: TeachBack; option: Text | null }[]>();
  /** ISO day. */
  readonly today = input.required<string>();
  readonly settled = output<{ question: Question; state: QuestionState }>();
  readonly noted = output<{ question: Question; answer: string }>();

  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #after = inject(AfterDraw);
  protected readonly questions = inject(QuestionWords);
  protected readonly ready = wordsHere(
    async () => (await import('../../../i18n/questions.en.json')).default,
    () => import('../../../i18n/questions.es.json'),
  );

  /** "3 questions for this visit · 2 to ask first · 1 thing to explain again". */
  protected readonly summary = computed(() => {
    const { toAsk } = this.list();
    const counts: [string, number][] = [
      ['count', toAsk.length],
      ['countStarred', starredOf(toAsk).length],
      ['countUnclear', this.unclear().length],
    ];
    const said = counts
      .filter(([, count]) => count > 0)
      .map(([key, count]) => this.#words.count(`question.plain.${key}`, count));
    return said.length > 0 ? said.join(' · ') : this.#words.of('question.plain.allAsked');
  });

  protected putOff(question: Question): string | null {
    return putOffOn(question, this.today());
  }

  protected settle(question: Question, state: QuestionState): void {
    this.settled.emit({ question, state });
    this.#announcer.say(this.#words.of(`question.plain.said.${state}`));
    this.#after.focus(`[id="visit-${question.id}"] input:checked`);
  }
}
