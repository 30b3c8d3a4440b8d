import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { AttributeGroup } from '../../../domain/patient/attribute';
import { findAttribute } from '../../../domain/patient/catalogue/catalogue';
import type { Observation, Specimen } from '../../../domain/patient/record';
import { foundIn } from '../../../domain/patient/specimens';
import { FactWords } from '../../parts/fact/fact-words';
import { inline } from '../../words/inline';
import { SpecimenForm } from '../../parts/specimen/specimen-form';
import { SpecimenList } from '../../parts/specimen/specimen-list';
import { SpecimenWords } from '../../parts/specimen/specimen-words';
import { patientPageActions } from '../../store/case/patient-page-actions';
import { newId } from '../../store/new-id';
import { Announcer } from '../../ui/announcer/announcer';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { bestSpecimen, fitsGroup } from './best-specimen';
import { RecordDesk } from './record-desk';

/** Which sample a section reads, how many there are, and on demand all of them, to correct or remove, and a new one. */
@Component({
  selector: 'tandem-section-samples',
  imports: [SpecimenForm, SpecimenList, WordsPipe],
  templateUrl: './section-samples.html',
  styleUrl: './section-samples.scss',
})
export class SectionSamples {
  readonly group = input.required<AttributeGroup>();

  protected readonly desk = inject(RecordDesk);
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #announcer = inject(Announcer);
  protected readonly newId = newId;
  protected readonly open = signal(false);
  /** The sample in the form, null for a new one; null: no form. */
  protected readonly inForm = signal<{ held: Specimen | null } | null>(null);
  protected readonly lastRemoved = signal<{
    specimen: Specimen;
    observations: Observation[];
    sentence: string;
  } | null>(null);

  protected readonly fitting = computed(() =>
    this.desk.record().specimens.filter((specimen) => fitsGroup(specimen, this.group())),
  );
  /** By sample, the facts of this section that are read from it. */
  protected readonly uses = computed(() => {
    const uses = new Map<string, string[]>();
    for (const [id, { specimen }] of this.desk.consultation()?.sources ?? []) {
      if (!specimen || findAttribute(id)?.group !== this.group()) continue;
      uses.set(specimen.id, [...(uses.get(specimen.id) ?? []), inline(this.#facts.label(id))]);
    }
    return uses;
  });
  protected readonly told = computed(() => {
    const looked = this.desk.lookedAt(this.group());
    const specimen = looked === null ? this.#read() : this.desk.specimen(looked);
    if (!specimen) return '';
    const name = this.#specimens.name(specimen);
    return looked === null ? `${name}.` : this.#words.of('patient.specimen.showing', { name });
  });
  protected readonly count = computed(() =>
    this.fitting().length === 0
      ? this.#words.of('patient.specimen.add')
      : this.#words.count('patient.specimen.count', this.fitting().length),
  );

  protected toggle(): void {
    this.open.update((open) => !open);
    this.inForm.set(this.open() && this.fitting().length === 0 ? { held: null } : null);
    this.lastRemoved.set(null);
  }

  protected begin(): void {
    this.inForm.set({ held: null });
  }

  protected correct(id: string): void {
    this.inForm.set({ held: this.desk.specimen(id) });
  }

  protected save(specimen: Specimen): void {
    if (this.inForm()?.held) {
      this.#store.dispatch(patientPageActions.specimenCorrected({ specimen }));
    } else {
      this.#store.dispatch(patientPageActions.specimenAdded({ specimen }));
      this.desk.look(this.group(), specimen.id);
    }
    this.inForm.set(null);
  }

  protected remove(id: string): void {
    const specimen = this.desk.specimen(id);
    if (!specimen) return;
    const observations = foundIn(this.desk.record(), id);
    const name = this.#specimens.name(specimen);
    const sentence = this.#words.count('patient.specimen.removed', observations.length, { name });
    for (const group of ['receptors', 'genomics'] as const) {
      if (this.desk.lookedAt(group) === id) this.desk.look(group, null);
    }
    this.inForm.set(null);
    this.#store.dispatch(patientPageActions.specimenRemoved({ id }));
    this.lastRemoved.set({ specimen, observations, sentence });
    this.#announcer.say(sentence);
  }

  protected restore(): void {
    const removed = this.lastRemoved();
    if (!removed) return;
    const { specimen, observations } = removed;
    this.#store.dispatch(patientPageActions.specimenRestored({ specimen, observations }));
    this.lastRemoved.set(null);
  }

  /** The sample that most facts of the section are read from. */
  #read(): Specimen | null {
    const [first] = [...this.uses()].sort(([, a], [, b]) => b.length - a.length);
    return first ? this.desk.specimen(first[0]) : bestSpecimen(this.desk.record().specimens, this.group());
  }
}
