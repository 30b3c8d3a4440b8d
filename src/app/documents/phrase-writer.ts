import { Injectable, inject } from '@angular/core';
import type { Phrase } from '../../domain/documents/phrase';
import { fahrenheit, fillCareText } from '../../domain/side-effects/care-parameters';
import { PhraseWords } from '../charts/phrase-words';
import { FactWords } from '../parts/fact/fact-words';
import { strengthIn } from '../parts/option/strength-words';
import { SpecimenWords } from '../parts/specimen/specimen-words';
import { TherapyWords } from '../parts/therapy/therapy-words';
import { KnowledgeLibrary } from '../store/knowledge';
import { AttributeWords } from '../words/attribute-words';
import { inline } from '../words/inline';

/** Writes every phrase of a document in the language of its `Words`: what the record and the plans say as on their own pages. */
@Injectable()
export class PhraseWriter extends PhraseWords {
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);
  readonly #therapies = inject(TherapyWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #library = inject(KnowledgeLibrary);

  get language() {
    return this.words.language();
  }

  override of(phrase: Phrase): string {
    switch (phrase.is) {
      case 'fact':
        return this.#facts.value(phrase.attribute, phrase.value);
      case 'attribute':
        return phrase.plain
          ? inline(this.#attributes.name(phrase.attribute, 'together'))
          : this.#attributes.name(phrase.attribute);
      case 'care': {
        const fever = { celsius: this.#degrees(phrase.fever), fahrenheit: this.#degrees(fahrenheit(phrase.fever)) };
        return fillCareText(this.words.text(phrase.text), { fever: this.words.of('care.degrees', fever) });
      }
      case 'therapy':
        return this.#therapy(phrase);
      case 'specimen':
        return this.#specimens.name(phrase.specimen);
      case 'strength':
        return strengthIn(this.words.language(), phrase.strength);
      default:
        return super.of(phrase);
    }
  }

  #therapy({ therapy, part }: Extract<Phrase, { is: 'therapy' }>): string {
    if (part === 'dates') return this.#therapies.dates(therapy);
    if (part === 'course') return this.#therapies.course(therapy);
    return this.#therapies.name(therapy.drugs, this.#library.knowledge()?.drugs ?? []);
  }

  #degrees(value: number): string {
    return this.words.number(value, 1, true);
  }
}
