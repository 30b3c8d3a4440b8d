import { Injectable, inject } from '@angular/core';
import type { DifferenceTopic, DifferenceValue } from '../../../domain/evidence/comparison-differences';
import { AUDIENCE } from '../../parts/fact/audience';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';

/** What differs between studies, in words: "First, second", "Required", "52 of 100". */
@Injectable({ providedIn: 'root' })
export class DifferenceWords {
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #audience = inject(AUDIENCE);

  value(topic: DifferenceTopic, value: DifferenceValue): string {
    if (value === null || (typeof value === 'object' && value.length === 0)) {
      return this.#words.of(topic === 'markers' && value !== null ? 'compare.differs.none' : 'compare.notReported');
    }
    const parts = typeof value === 'object' ? value : [value];
    return this.#words.list(parts.map((part) => this.#one(topic, part)));
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
