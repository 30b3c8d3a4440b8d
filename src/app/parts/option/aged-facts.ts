import { Component, computed, inject, input } from '@angular/core';
import type { Consultation, OptionFinding } from '../../../domain/consultation/consultation';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { FactWords } from '../fact/fact-words';
import { agedOf } from './aged';

/** What an option waits for because the value held is too old, a sentence each: "ECOG is 14 months old: ask again." */
@Component({
  selector: 'tandem-aged-facts',
  template: `@for (sentence of sentences(); track sentence) {
    {{ sentence }}
  }`,
})
export class AgedFacts {
  readonly finding = input.required<OptionFinding>();
  readonly consultation = input.required<Consultation>();

  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);

  protected readonly sentences = computed(() =>
    agedOf(this.finding(), this.consultation()).map(({ attribute, months }) => {
      const label = this.#facts.label(attribute);
      if (months === null) return this.#words.of('sheet.undated', { label });
      return this.#words.of('sheet.aged', { label, age: `${months} ${this.#attributes.unit('mo', months)}` });
    }),
  );
}
