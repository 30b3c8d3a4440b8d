import { Injectable, inject } from '@angular/core';
import type { Filling, Phrase } from '../../domain/documents/phrase';
import { capital, inline } from '../words/inline';
import { Words } from '../words/words';
import { FigureWords } from './figure-words';

/** Writes phrases in the language of its `Words`, figures as every view writes them; what is said of a record or a plan, a document writes. */
@Injectable({ providedIn: 'root' })
export class PhraseWords {
  protected readonly words = inject(Words);
  readonly #figures = inject(FigureWords);

  sentences(said: readonly Phrase[]): string {
    return said
      .map((phrase) => this.of(phrase))
      .filter(Boolean)
      .join(' ');
  }

  /** Throws RangeError for a phrase that only a document writes. */
  of(phrase: Phrase): string {
    switch (phrase.is) {
      case 'words':
        return this.#sentence(phrase.key, phrase.filled ?? {}, phrase.count);
      case 'text':
        return phrase.inline ? inline(this.words.text(phrase.text)) : this.words.text(phrase.text);
      case 'own':
        return phrase.own;
      case 'figure':
        return phrase.part === 'whole' ? this.#figures.whole(phrase.figure) : this.#figures.number(phrase.figure);
      case 'interval':
        return this.#figures.interval(phrase.interval);
      case 'absent':
        return this.#figures.absent(phrase.why);
      case 'number':
        return this.words.number(phrase.value, phrase.digits ?? 1, phrase.digits === 2);
      case 'day':
        return this.words.day(phrase.day, phrase.length);
      case 'sentence':
        return capital(this.of(phrase.of));
      case 'inside':
        return phrase.of.is === 'own' ? phrase.of.own : inline(this.of(phrase.of));
      case 'list':
        return this.words.list(phrase.of.map((one) => this.of(one)));
      case 'joined':
        return phrase.of.map((one) => this.of(one)).join(', ');
      default:
        throw new RangeError(`A phrase of a document: ${phrase.is}`);
    }
  }

  #sentence(key: string, filled: Readonly<Record<string, Filling>>, count: number | undefined): string {
    const params = Object.fromEntries(
      Object.entries(filled).map(([name, one]) => [name, typeof one === 'object' ? this.of(one) : one]),
    );
    return count === undefined ? this.words.of(key, params) : this.words.count(key, count, params);
  }
}
