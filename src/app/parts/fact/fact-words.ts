import { Injectable, inject } from '@angular/core';
import type { FactRef } from '../../../domain/consultation/consultation';
import type { Leaf } from '../../../domain/logic/condition';
import { isUnknown, namesOf, type Possible } from '../../../domain/logic/possible';
import type { Chosen } from '../../../domain/patient/choose-observation';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { AUDIENCE } from './audience';
import { Clauses } from './clauses';
import { capital, inline } from '../../words/inline';
import { byWeight } from './rank';
import { inWholeMonths } from './whole-months';

/** Facts of a record and criteria of a rule in words: a clinician's, and plain ones in the shared view. */
@Injectable({ providedIn: 'root' })
export class FactWords {
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #clauses = inject(Clauses);
  readonly #audience = inject(AUDIENCE);

  /** What the attribute is called: "Oestrogen receptor". */
  label(attribute: string): string {
    return this.#attributes.name(attribute, this.#audience());
  }

  /** What is asked for where it is missing; of a share it is the figure, since "positive" alone may be known already. */
  missing(attribute: string): string {
    const declared = attributeById(attribute);
    const isShare = declared.kind === 'number' && declared.unit === '%';
    return isShare ? this.#words.of('fact.share', { fact: this.label(attribute) }) : this.label(attribute);
  }

  /** What is still possible, as it stands inside a sentence: "95 %", "mutated", "2 or 3", "not known yet". */
  value(attribute: string, value: Possible): string {
    const declared = attributeById(attribute);
    if (isUnknown(value, declared)) return inline(this.#words.of('value.unknown'));
    if (declared.kind !== 'choice' || value.kind !== 'choice')
      return inline(this.#attributes.possible(attribute, inWholeMonths(declared, value)));
    return this.#words.list(
      namesOf(declared.values, value.mask).map((name) => inline(this.#attributes.value(attribute, name))),
      'disjunction',
    );
  }

  /** The same as a cell of a table: "Mutated". */
  valueAlone(attribute: string, value: Possible): string {
    return capital(this.value(attribute, value));
  }

  /** What a criterion asks: "Oestrogen receptor 1 % or more", "ESR1 is mutated", "The cancer is not HER2-positive". */
  criterion(leaf: Leaf, negated = false): string {
    return capital(this.#clauses.ofLeaf(leaf, negated));
  }

  /** How this person stands, as a clause: "ESR1 is mutated", "the cancer is not HER2-positive". */
  statement({ attribute, leaf, value, verdict }: FactRef): string {
    const negation = verdict === 'false' ? this.#clauses.negation(leaf) : null;
    if (negation) return negation;
    return this.#clauses.ofValue(attribute, value, 'has' in leaf ? leaf.has : null);
  }

  /** The most telling facts as one sentence without its full stop. */
  because(facts: readonly FactRef[], atMost: number): string {
    return this.#words.list(
      byWeight(facts)
        .filter(({ attribute }, _, { length }) => attribute !== 'metastatic' || length === 1)
        .slice(0, atMost)
        .map((fact) => this.statement(fact)),
    );
  }

  /** A value as a clause of its own, without the criterion that asked: "ESR1 is mutated". */
  supposition(attribute: string, value: Possible): string {
    return this.#clauses.ofValue(attribute, value, null);
  }

  /** Where a value comes from: "Liver, Oct 2026", "Nov 2026"; empty where neither place nor date is held. */
  origin({ observation, specimen }: Chosen): string {
    const on = observation.on ?? specimen?.on;
    const when = on ? this.#words.day(on.slice(0, 7)) : '';
    const where = specimen ? this.#place(specimen.place, specimen.site) : '';
    return [where, when].filter(Boolean).join(', ');
  }

  /** The finding in the laboratory's words beside the value: "Mutated, D538G". */
  detailed(leafAttribute: string, value: Possible, chosen: Chosen | undefined): string {
    const words = this.valueAlone(leafAttribute, value);
    const detail = chosen?.observation.detail;
    return detail && !isUnknown(value, attributeById(leafAttribute)) ? `${words}, ${detail}` : words;
  }

  #place(place: string | undefined, site: string): string {
    const known = `specimen.place.${place ?? ''}`;
    if (place && this.#words.has(known)) return this.#words.of(known);
    return this.#words.of(`specimen.site.${site}`);
  }
}
