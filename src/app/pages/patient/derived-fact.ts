import { Component, computed, inject, input, signal } from '@angular/core';
import { isKnown, isUnknown, namesOf } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { FactWords } from '../../parts/fact/fact-words';
import { SourceLink } from '../../parts/source/source-link';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { derivedFrom, readBy, waitsFor } from './derivation';
import { DerivationTrace } from './derivation-trace';
import { FactLink } from './fact-link';
import { RecordDesk } from './record-desk';

/** Values whose words say on their own what they are of. */
const speaking = new Set(['her2Status']);

/** A fact that follows from others: what it is, from what, and on demand how. Undecided between two values is drawn as such. */
@Component({
  selector: 'tandem-derived-fact',
  imports: [DerivationTrace, FactLink, SourceLink, WordsPipe],
  templateUrl: './derived-fact.html',
  styleUrl: './derived-fact.scss',
})
export class DerivedFact {
  /** Id of the derived attribute. */
  readonly attribute = input.required<string>();

  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #facts = inject(FactWords);
  protected readonly open = signal(false);

  protected readonly finding = computed(() =>
    this.#desk.consultation()?.facts.find(({ attribute }) => attribute === this.attribute()),
  );
  readonly #left = computed(() => {
    const finding = this.finding();
    const declared = attributeById(this.attribute());
    if (finding?.value.kind !== 'choice' || declared.kind !== 'choice') return [];
    return namesOf(declared.values, finding.value.mask);
  });
  protected readonly standing = computed(() => {
    const finding = this.finding();
    if (!finding || isUnknown(finding.value, attributeById(this.attribute()))) return 'unknown';
    return isKnown(finding.value) ? 'known' : 'open';
  });
  /** "HER2-low", "HER2 equivocal: HER2-positive or HER2-low", "Endocrine sensitivity not known yet". */
  protected readonly said = computed(() => {
    const id = this.attribute();
    const label = this.#facts.label(id);
    const values = this.#left().map((value) => this.#attributes.value(id, value));
    if (this.standing() === 'unknown') return this.#words.of('patient.derived.unknown', { label });
    if (this.standing() === 'known') return speaking.has(id) ? (values[0] ?? '') : `${label}: ${values[0] ?? ''}`;
    const either = this.#words.list(values, 'disjunction');
    return this.#equivocal() ? this.#words.of('patient.derived.equivocal', { label, either }) : `${label}: ${either}`;
  });
  protected readonly from = computed(() => {
    const finding = this.finding();
    const [value] = this.#left();
    const picture = this.#desk.consultation()?.picture;
    if (!finding || !picture || value === undefined || this.standing() !== 'known') return '';
    const facts = derivedFrom(finding, value).map((id) => this.#facts.supposition(id, picture.value(id)));
    return facts.length > 0 ? this.#words.of('patient.derived.from', { facts: this.#words.list(facts) }) : '';
  });
  protected readonly waits = computed(() => {
    const finding = this.finding();
    if (!finding || this.standing() === 'known') return [];
    const facts = this.#desk.consultation()?.facts ?? [];
    return waitsFor(finding, facts)
      .slice(0, 2)
      .map((id) => ({ id, label: this.#facts.label(id) }));
  });
  /** Where none of the facts that it reads is known there is nothing to derive yet. */
  protected readonly begun = computed(() => {
    const finding = this.finding();
    const picture = this.#desk.consultation()?.picture;
    if (!finding || !picture) return false;
    return (
      this.standing() !== 'unknown' || readBy(finding).some((id) => !isUnknown(picture.value(id), attributeById(id)))
    );
  });
  /** What was not read at its source is not told to a patient. */
  protected readonly explained = computed(
    () => this.#desk.audience() === 'clinician' || this.finding()?.checked !== null,
  );
  protected readonly cases = computed(() => {
    const id = this.attribute();
    return (this.finding()?.cases ?? []).map(({ value, trace }) => ({
      value,
      word: this.#attributes.value(id, value),
      trace,
    }));
  });
  protected readonly text = computed(() => {
    const finding = this.finding();
    return finding ? this.#words.text(finding.text) : '';
  });

  /** IHC 2+ without a usable ISH: equivocal in the words of the guideline. */
  #equivocal(): boolean {
    const ihc = this.#desk.consultation()?.picture.value('her2Ihc');
    const declared = attributeById('her2Ihc');
    if (this.attribute() !== 'her2Status' || ihc?.kind !== 'choice' || declared.kind !== 'choice') return false;
    return namesOf(declared.values, ihc.mask).join() === '2+';
  }
}
