import { Injectable, inject } from '@angular/core';
import type { CaseChange } from '../../../domain/case-file/case-change';
import type { DeskChange } from '../../../domain/navigation/desk-change';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import { findAttribute } from '../../../domain/patient/catalogue/catalogue';
import { possibleFrom } from '../../../domain/patient/observed-value';
import type { Observation } from '../../../domain/patient/record';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { SpecimenWords } from '../specimen/specimen-words';
import { TherapyWords } from '../therapy/therapy-words';
import { DecisionWords } from './decision-words';

/** What was changed in a case, in words: "ER 95 %", "Letrozole + ribociclib". */
@Injectable({ providedIn: 'root' })
export class ChangeWords {
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #therapies = inject(TherapyWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #decisions = inject(DecisionWords);

  of(change: CaseChange | null, { drugs, options }: Pick<Knowledge, 'drugs' | 'options'>): string {
    switch (change?.kind) {
      case 'label':
        return this.#words.of('change.label');
      case 'observation':
        return change.count > 1
          ? this.#words.count('change.findings', change.count)
          : `${this.#attributes.name(change.observation.attribute)} ${this.value(change.observation)}`;
      case 'specimen':
        return this.#words.of('change.specimen', { place: this.#specimens.place(change.specimen) });
      case 'therapy':
        return this.#therapies.name(change.therapy.drugs, drugs);
      case 'therapies':
        return this.#words.of('cases.importWhat.therapies');
      case 'event':
        return this.#words.of(`cases.importWhat.events.${change.event}`);
      case 'medicines':
        return this.#words.of('change.medicines');
      case 'desk':
        return this.#desk(change);
      default:
        return change ? this.#decisions.of(change, options) : this.#words.of('change.some');
    }
  }

  /** "question", "task done", "barrier taken out". */
  #desk({ part, deed }: DeskChange): string {
    const what = this.#words.of(`change.desk.${part}`);
    if (deed === 'said') return what;
    return deed === 'removed'
      ? this.#words.of('change.desk.removed', { what })
      : this.#words.of(`change.desk.${part}.${deed}`);
  }

  /** "95 %", "Positive", "not known yet". */
  value({ attribute, value }: Observation): string {
    const known = findAttribute(attribute);
    const possible = known ? possibleFrom(known, value) : null;
    if (possible === null || typeof possible === 'string') return '';
    return this.#attributes.possible(attribute, possible);
  }
}
