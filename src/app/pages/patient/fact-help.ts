import { Component, computed, inject, input } from '@angular/core';
import { everything } from '../../../domain/logic/possible';
import type { Attribute } from '../../../domain/patient/attribute';
import { possibleFrom } from '../../../domain/patient/observed-value';
import type { Observation } from '../../../domain/patient/record';
import { FactWords } from '../../parts/fact/fact-words';
import { SpecimenWords } from '../../parts/specimen/specimen-words';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { readersOf } from './readers';
import { RecordDesk } from './record-desk';

/** Up to so many options are named outright. */
const NAMED = 6;

/** Why a fact is asked, which options read it, where the next answer is kept, and every answer that was given. */
@Component({
  selector: 'tandem-fact-help',
  imports: [Disclosure, WordsPipe],
  templateUrl: './fact-help.html',
  styleUrl: './fact-help.scss',
})
export class FactHelp {
  readonly attribute = input.required<Attribute>();

  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #facts = inject(FactWords);
  readonly #specimens = inject(SpecimenWords);

  protected readonly why = computed(() => this.#attributes.help(this.attribute().id));
  protected readonly readers = computed(() => {
    const knowledge = this.#desk.knowledge();
    if (!knowledge) return [];
    const plain = this.#desk.audience() === 'together';
    const names = readersOf(this.attribute().id, knowledge).map(({ name, plainName }) =>
      this.#words.text(plain ? plainName : name),
    );
    return names;
  });
  protected readonly read = computed(() => {
    const names = this.readers();
    if (names.length === 0) return this.#words.of('patient.help.noReader');
    const first = names.length > NAMED ? '' : `: ${this.#words.list(names)}`;
    return this.#words.count('patient.help.readers', names.length, { names: first });
  });
  protected readonly folded = computed(() => (this.readers().length > NAMED ? this.#words.list(this.readers()) : ''));
  protected readonly next = computed(() => {
    const attribute = this.attribute();
    const specimen = this.#desk.specimenFor(attribute);
    if (specimen) return this.#words.of('patient.help.nextSpecimen', { specimen: this.#specimens.name(specimen) });
    return this.#words.of('patient.help.nextDay', { day: this.#words.day(this.#desk.dayOf(attribute.group), 'long') });
  });
  /** Newest entry first; the one that counts is marked. */
  protected readonly history = computed(() => {
    const { id } = this.attribute();
    const used = this.#desk.consultation()?.sources.get(id)?.observation ?? null;
    return this.#desk
      .record()
      .observations.filter((one) => one.attribute === id)
      .map((observation, place) => ({ place, ...this.#told(observation), used: observation === used }))
      .reverse();
  });

  #told(observation: Observation) {
    const attribute = this.attribute();
    const read = possibleFrom(attribute, observation.value);
    const possible = typeof read === 'string' ? everything(attribute) : read;
    const specimen = this.#desk.specimen(observation.specimen);
    const value = this.#facts.valueAlone(attribute.id, possible);
    return {
      value:
        observation.value === null
          ? this.#words.of('patient.help.takenBack')
          : [value, observation.detail].filter(Boolean).join(', '),
      where: specimen ? this.#specimens.place(specimen) : '',
      on: observation.on ? this.#words.day(observation.on) : this.#words.of('patient.help.undated'),
      from: this.#words.of(`patient.help.from.${observation.from ?? 'person'}`),
    };
  }
}
