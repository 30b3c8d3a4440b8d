import { Injectable, inject } from '@angular/core';
import { findAttribute } from '../../../domain/patient/catalogue/catalogue';
import { saidBy } from '../../../domain/patient/constraints';
import { FactWords } from '../../parts/fact/fact-words';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';

/** What cannot be, in a sentence that names the drug class or the count of lines it is said of. */
@Injectable({ providedIn: 'root' })
export class ConstraintWords {
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);

  /** null: there is no sentence for this constraint. */
  of(id: string): string | null {
    const key = `patient.constraint.${saidBy(id)}`;
    return this.#words.has(key) ? this.#words.of(key, { of: this.#of(id.split('.')[1] ?? '') }) : null;
  }

  #of(which: string): string {
    if (which === '') return '';
    return findAttribute(which) ? this.#facts.label(which) : this.#attributes.drugClass(which);
  }
}
