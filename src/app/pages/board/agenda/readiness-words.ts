import { Injectable, inject } from '@angular/core';
import type { Readiness } from '../../../../domain/board/readiness';
import { AttributeWords } from '../../../words/attribute-words';
import { Words } from '../../../words/words';

/** Says what is missing of an item, and why what is known is no longer enough: for the agenda and for whoever presents. */
@Injectable({ providedIn: 'root' })
export class ReadinessWords {
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);

  of({ item, state, lacking, undated, sample }: Readiness): string[] {
    if (state === 'notNeeded') return [this.#words.of('ready.notNeededSays')];
    if (state === 'missing' && item === 'goals') return [this.#words.of('ready.notAsked')];
    if (state === 'missing' && item === 'history') return [this.#words.of('ready.notTold')];
    return [
      ...(lacking.length > 0 ? [this.#names(lacking)] : []),
      ...(undated.length > 0 ? [this.#words.of('ready.undated', { names: this.#names(undated) })] : []),
      ...(sample ? [this.#words.of(`ready.sample.${sample}`)] : []),
    ];
  }

  #names(ids: readonly string[]): string {
    return ids.map((id) => this.#attributes.name(id)).join(', ');
  }
}
