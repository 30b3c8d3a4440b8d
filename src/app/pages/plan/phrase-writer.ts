import { Injectable, inject } from '@angular/core';
import type { Filling, Phrase } from '../../../domain/documents/phrase';
import type { Sentences } from '../../../domain/documents/document';
import { fahrenheit, fillCareText } from '../../../domain/side-effects/care-parameters';
import { FigureWords } from '../../charts/figure-words';
import { FactWords } from '../../parts/fact/fact-words';
import { capital, inline } from '../../parts/fact/inline';
import { strengthIn } from '../../parts/option/strength-words';
import { SpecimenWords } from '../../parts/specimen/specimen-words';
import { TherapyWords } from '../../parts/therapy/therapy-words';
import { KnowledgeLibrary } from '../../store/knowledge';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';

/** Writes the phrases of a document in the language of its `Words`; figures as every view writes them. */
@Injectable()
export class PhraseWriter {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);
  readonly #therapies = inject(TherapyWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #library = inject(KnowledgeLibrary);

  get language() {
    return this.#words.language();
  }

  sentences(said: Sentences): string {
    return said
      .map((phrase) => this.of(phrase))
      .filter(Boolean)
      .join(' ');
  }

  of(phrase: Phrase): string {
    switch (phrase.is) {
      case 'words':
        return this.#sentence(phrase.key, phrase.filled ?? {}, phrase.count);
      case 'text':
        return phrase.inline ? inline(this.#words.text(phrase.text)) : this.#words.text(phrase.text);
      case 'own':
        return phrase.own;
      case 'figure':
        return phrase.part === 'whole' ? this.#figures.whole(phrase.figure) : this.#figures.number(phrase.figure);
      case 'interval':
        return this.#figures.interval(phrase.interval);
      case 'absent':
        return this.#figures.absent(phrase.why);
      case 'number':
        return this.#words.number(phrase.value, phrase.digits ?? 1, phrase.digits === 2);
      case 'day':
        return this.#words.day(phrase.day, phrase.length);
      case 'fact':
        return this.#facts.value(phrase.attribute, phrase.value);
      case 'attribute':
        return phrase.plain
          ? inline(this.#attributes.name(phrase.attribute, 'together'))
          : this.#attributes.name(phrase.attribute);
      case 'care': {
        const fever = { celsius: this.#degrees(phrase.fever), fahrenheit: this.#degrees(fahrenheit(phrase.fever)) };
        return fillCareText(this.#words.text(phrase.text), { fever: this.#words.of('care.degrees', fever) });
      }
      case 'therapy':
        return this.#therapy(phrase);
      case 'specimen':
        return this.#specimens.name(phrase.specimen);
      case 'strength':
        return strengthIn(this.#words.language(), phrase.strength);
      case 'sentence':
        return capital(this.of(phrase.of));
      case 'inside':
        return phrase.of.is === 'own' ? phrase.of.own : inline(this.of(phrase.of));
      case 'list':
        return this.#words.list(phrase.of.map((one) => this.of(one)));
      case 'joined':
        return phrase.of.map((one) => this.of(one)).join(', ');
    }
  }

  #sentence(key: string, filled: Readonly<Record<string, Filling>>, count: number | undefined): string {
    const params = Object.fromEntries(
      Object.entries(filled).map(([name, one]) => [name, typeof one === 'object' ? this.of(one) : one]),
    );
    return count === undefined ? this.#words.of(key, params) : this.#words.count(key, count, params);
  }

  #therapy({ therapy, part }: Extract<Phrase, { is: 'therapy' }>): string {
    if (part === 'dates') return this.#therapies.dates(therapy);
    if (part === 'course') return this.#therapies.course(therapy);
    return this.#therapies.name(therapy.drugs, this.#library.knowledge()?.drugs ?? []);
  }

  #degrees(value: number): string {
    return this.#words.number(value, 1, true);
  }
}
