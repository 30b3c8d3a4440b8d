import { Injectable, inject } from '@angular/core';
import { timeCases, timeCounted, timeLimits } from '../../../domain/documents/time-said';
import type { TimeTalk } from '../../../domain/evidence/time-talk';
import { PhraseWords } from '../../charts/phrase-words';

/** A case of a range, and where its months come from; empty: none are said. */
export interface SaidCase {
  said: string;
  from: string;
}

/** How long people lived, in sentences: what was counted, three cases, or why there is no range. The documents say the same. */
@Injectable({ providedIn: 'root' })
export class TimeWords {
  readonly #phrases = inject(PhraseWords);

  /** "44 of 100 people were alive 6 years after the start, 56 were not." and the other group; one sentence where nothing was counted. */
  counted(talk: TimeTalk): string[] {
    return timeCounted(talk).map((phrase) => this.#phrases.of(phrase));
  }

  /** Best, typical and worst, each with its months or why there are none; empty where no range can be given. */
  cases(talk: TimeTalk): SaidCase[] {
    return timeCases(talk).map(({ said, from }) => ({
      said: this.#phrases.sentences(said),
      from: from ? this.#phrases.of(from) : '',
    }));
  }

  /** What is to be said with the range: its limits; or in its place: why there is none. */
  limits(talk: TimeTalk): string[] {
    return timeLimits(talk).map((phrase) => this.#phrases.of(phrase));
  }
}
