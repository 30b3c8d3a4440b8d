import { Injectable, inject } from '@angular/core';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { FactWords } from '../../parts/fact/fact-words';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { ConstraintWords } from './constraint-words';
import type { Refusal } from './refusal';

/** Why an entry was not taken, in one sentence. */
@Injectable({ providedIn: 'root' })
export class RefusalWords {
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);
  readonly #constraints = inject(ConstraintWords);

  of(refusal: Refusal): string {
    switch (refusal.kind) {
      case 'constraint':
        return this.#constraints.of(refusal.id) ?? '';
      case 'overruled': {
        const { attribute, computed } = refusal;
        return this.#words.of('patient.refused.overruled', { value: this.#facts.value(attribute, computed) });
      }
      case 'value': {
        const attribute = attributeById(refusal.attribute);
        if (attribute.kind !== 'number' || refusal.problem !== 'outOfRange') {
          return this.#words.of(`patient.refused.${refusal.problem}`);
        }
        const from = this.#words.number(attribute.min);
        return this.#words.of('patient.refused.outOfRange', {
          from,
          to: this.#attributes.amount(attribute.id, attribute.max),
        });
      }
    }
  }
}
