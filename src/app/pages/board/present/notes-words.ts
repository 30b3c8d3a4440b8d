import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { isToAsk } from '../../../../domain/navigation/visit-questions';
import { type Readiness, readinessOf } from '../../../../domain/board/readiness';
import { FactWords } from '../../../parts/fact/fact-words';
import { QuestionWords } from '../../../parts/desk/question-words';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Words } from '../../../words/words';
import { ReadinessWords } from '../agenda/readiness-words';
import type { NotesGap, NotesPage } from '../notes/notes-line';
import type { PresentedCase } from './presented-cases';

/** Tests and questions that a presenter can take up in a case of some minutes. */
const mostListed = 6;

/** What the presenter reads beside the slide. */
@Injectable()
export class NotesWords {
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #questions = inject(QuestionWords);
  readonly #readiness = inject(ReadinessWords);
  readonly #limits = inject(Store).selectSignal(settingsFeature.selectBoardLimits);

  of(
    { entry, kept, consultation, said }: PresentedCase,
    next: PresentedCase['entry'] | null,
  ): Omit<NotesPage, 'caseSaid' | 'screen' | 'seconds' | 'black'> {
    const goals = said.goals;
    return {
      title: said.title,
      summary: said.summary,
      presenter: entry.presenter,
      plannedSeconds: entry.minutes * 60,
      gaps: readinessOf({ consultation, record: kept.record, said: kept.said }, this.#limits()).flatMap((found) =>
        this.#gap(found, entry.without[found.item]),
      ),
      goals: goals ? [...(goals.own === '' ? [] : [goals.own]), ...goals.concerns, goals.talkOfTime] : [],
      questions: kept.desk.questions
        .filter((one) => isToAsk(one, consultation.day))
        .toSorted((a, b) => Number(b.starred) - Number(a.starred))
        .slice(0, mostListed)
        .map((one) => this.#questions.of(one)),
      tests: consultation.missing.slice(0, mostListed).map(({ attribute }) => this.#facts.missing(attribute)),
      next: next && {
        title: next.question.trim() || this.#words.of('slide.whatNext'),
        minutes: this.#words.count('board.minutes', next.minutes),
      },
    };
  }

  #gap(found: Readiness, why = ''): NotesGap[] {
    const { item, state, ageDays } = found;
    if (state !== 'missing' && state !== 'ageing') return [];
    const age = ageDays === null || state === 'missing' ? [] : [this.#words.count('ready.days', ageDays)];
    return [
      {
        item: this.#words.of(`ready.item.${item}`),
        state,
        word: this.#words.of(`ready.state.${state}`),
        lacks: [...age, ...this.#readiness.of(found)].join('. '),
        why,
      },
    ];
  }
}
