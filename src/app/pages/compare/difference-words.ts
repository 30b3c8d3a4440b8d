import { Injectable, inject } from '@angular/core';
import type { DifferenceTopic, DifferenceValue } from '../../../domain/evidence/comparison-differences';
import type { Trial } from '../../../domain/evidence/trial';
import { AUDIENCE } from '../../parts/fact/audience';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';

/** What is read from a trial's entry criteria. */
const criteria: readonly DifferenceTopic[] = ['priorCdk46', 'priorChemotherapy', 'brain', 'menopause', 'visceral'];

/** What differs between studies, in words: "First, second", "Required", "52 of 100". */
@Injectable({ providedIn: 'root' })
export class DifferenceWords {
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #audience = inject(AUDIENCE);

  value(topic: DifferenceTopic, value: DifferenceValue): string {
    if (value === null || (typeof value === 'object' && value.length === 0)) {
      return this.#words.of(
        topic === 'markers' && value !== null ? 'compare.differs.none' : 'figure.absent.notInStudy',
      );
    }
    const parts = typeof value === 'object' ? value : [value];
    return this.#words.list(parts.map((part) => this.#one(topic, part)));
  }

  /**
   * As the study's entry tells it. What was read from its criteria is held as one entry: where that was recalled, a professional sees
   * it marked and the shared view says why it does not.
   */
  ofStudy(topic: DifferenceTopic, value: DifferenceValue, trial: Trial | undefined, onlyChecked: boolean): string {
    const recalled = criteria.includes(topic) && value !== null && trial?.applicability.checked === null;
    if (!recalled) return this.value(topic, value);
    return onlyChecked
      ? this.#words.of('figure.absent.notChecked')
      : `${this.value(topic, value)} (${this.#words.of('compare.notChecked')})`;
  }

  #one(topic: DifferenceTopic, value: number | string): string {
    switch (topic) {
      case 'her2':
        return this.#attributes.value('her2Status', String(value));
      case 'markers':
        return this.#attributes.name(String(value), this.#audience());
      case 'visceral':
        return this.#words.of('compare.differs.ofHundred', { value: this.#words.number(Number(value), 1) });
      case 'line':
      case 'subtype':
      case 'brain':
      case 'menopause':
        return this.#words.of(`compare.differs.${topic}.${value}`);
      case 'priorCdk46':
      case 'priorChemotherapy':
        return this.#words.of(`compare.differs.prior.${value}`);
      case 'reader':
      case 'followUp':
      case 'year':
        return typeof value === 'number' ? this.#words.number(value, 1) : value;
    }
  }
}
