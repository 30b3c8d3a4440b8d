import { Injectable, inject } from '@angular/core';
import type { Consultation } from '../../../domain/consultation/consultation';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import { namesOf, type Possible } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { FactWords } from '../fact/fact-words';
import { capital } from '../../words/inline';
import { turningLeaf } from './turning-leaf';

/** What a fact would have to be, in words: by its threshold for a number, by what comes or goes for a list. */
@Injectable({ providedIn: 'root' })
export class Suppositions {
  readonly #facts = inject(FactWords);

  of(
    { attribute, value }: { attribute: string; value: Possible },
    option: TreatmentOption,
    consultation: Consultation,
    knowledge: Knowledge,
  ): string {
    const declared = attributeById(attribute);
    const now = consultation.picture.value(attribute);
    if (declared.kind === 'set' && value.kind === 'set' && now.kind === 'set') {
      const come = namesOf(declared.values, value.must & ~now.must);
      const gone = namesOf(declared.values, now.may & ~value.may);
      const has = come.length > 0 ? come : gone;
      return this.#facts.criterion({ attribute, has }, come.length === 0);
    }
    const turning = value.kind === 'number' ? turningLeaf(attribute, value, option, consultation, knowledge) : null;
    return turning
      ? this.#facts.criterion(turning.leaf, turning.verdict === 'false')
      : capital(this.#facts.supposition(attribute, value));
  }
}
