import { Injectable, inject } from '@angular/core';
import type { Text } from '../../../domain/evidence/text';
import type { Question } from '../../../domain/navigation/question';
import { isQuestionSeed } from '../../../domain/navigation/question-seeds';
import type { TeachBack } from '../../../domain/navigation/teach-back';
import { Words } from '../../words/words';

/** The questions of the list in words; needs the messages of `questions`. */
@Injectable({ providedIn: 'root' })
export class QuestionWords {
  readonly #words = inject(Words);

  of({ seed, words }: Pick<Question, 'seed' | 'words'>): string {
    if (seed === null || words !== '') return words;
    return this.#words.of(`question.plain.${isQuestionSeed(seed) ? seed : 'unknownSeed'}`);
  }

  /** "Explain again: what the choices are (ribociclib)". */
  unclear({ prompt, result }: TeachBack, option: Text | null): string {
    const what = this.#words.of(`question.plain.prompt.${prompt}`);
    const said = option ? this.#words.of('question.plain.promptOf', { what, option: this.#words.text(option) }) : what;
    return this.#words.of(`question.plain.unclear.${result === 'interpreter' ? 'interpreter' : 'revisit'}`, {
      what: said,
    });
  }
}
