import { Injectable, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Attribute, AttributeGroup } from '../../../domain/patient/attribute';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { emptyRecord, type Observation, type ObservedValue, type Specimen } from '../../../domain/patient/record';
import { caseFeature } from '../../store/case/case.feature';
import { patientPageActions } from '../../store/case/patient-page-actions';
import { clockFeature } from '../../store/clock/clock.feature';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { KnowledgeLibrary } from '../../store/knowledge';
import { CurrentRole } from '../../store/settings/current-role';
import { settingsFeature } from '../../store/settings/settings.feature';
import { specimenEntry, usedEntry, type Entry } from './entry';
import { refusalOf, type Refusal } from './refusal';
import { bestSpecimen } from './best-specimen';

/** What the sections of the page share: the open record, what holds of it today, and the one way in which entries are made. */
@Injectable()
export class RecordDesk {
  readonly #store = inject(Store);
  readonly #library = inject(KnowledgeLibrary);
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);
  readonly #site = this.#store.selectSignal(settingsFeature.selectSite);

  readonly #role = inject(CurrentRole);

  /** Whether whoever looks may see where options stand. */
  readonly seesStatus = computed(() => this.#role.maySee('status'));
  readonly consultation = inject(CurrentConsultation).consultation;
  readonly audience = this.#store.selectSignal(settingsFeature.selectAudience);
  readonly today = this.#store.selectSignal(clockFeature.selectToday);
  readonly record = computed(() => this.#record() ?? emptyRecord);
  readonly knowledge = this.#library.knowledge;
  readonly drugs = computed(() => this.knowledge()?.drugs ?? []);
  /** Options that wait for a fact, by attribute. */
  readonly missing = computed(() => new Map(this.consultation()?.missing.map((fact) => [fact.attribute, fact]) ?? []));

  /** By section, the day of what is entered next; absent: today. */
  readonly #days = signal<Partial<Record<AttributeGroup, string>>>({});
  /** By section, the specimen looked at; absent: what is used. */
  readonly #looked = signal<Partial<Record<AttributeGroup, string>>>({});

  dayOf(group: AttributeGroup): string {
    return this.#days()[group] ?? this.today();
  }

  setDay(group: AttributeGroup, day: string | null): void {
    this.#days.update((days) => ({ ...days, [group]: day ?? undefined }));
  }

  lookedAt(group: AttributeGroup): string | null {
    return this.#looked()[group] ?? null;
  }

  look(group: AttributeGroup, specimen: string | null): void {
    this.#looked.update((looked) => ({ ...looked, [group]: specimen ?? undefined }));
  }

  /** What the row of an attribute shows: the value of the specimen looked at, else the one that counts. */
  entry(attribute: Attribute): Entry | null {
    const consultation = this.consultation();
    if (!consultation) return null;
    const looked = attribute.specimen ? this.lookedAt(attribute.group) : null;
    return looked === null ? usedEntry(attribute, consultation) : specimenEntry(attribute, this.record(), looked);
  }

  specimen(id: string | undefined): Specimen | null {
    return this.record().specimens.find((one) => one.id === id) ?? null;
  }

  /** The specimen that the next entry of an attribute belongs to; null: none. */
  specimenFor(attribute: Attribute): Specimen | null {
    if (!attribute.specimen) return null;
    const looked = this.lookedAt(attribute.group);
    if (looked !== null) return this.specimen(looked);
    const used = this.consultation()?.sources.get(attribute.id)?.specimen;
    return used ?? bestSpecimen(this.record().specimens, attribute.group);
  }

  /** Records a value, or says why it cannot be; null takes the value back. Nothing is recorded where nothing changes. */
  give(id: string, value: ObservedValue, detail?: string): Refusal | null {
    const attribute = attributeById(id);
    const entry = this.entry(attribute);
    const said = entry?.observation ?? null;
    if (value === null && said === null) return null;
    const same = said !== null && JSON.stringify(said.value) === JSON.stringify(value) && said.detail === detail;
    if (same && entry?.standing === 'entered') return null;
    return this.giveAll([{ ...this.#observation(attribute, value), ...(detail ? { detail } : {}) }]);
  }

  /** Records several observations at once, or none of them. */
  giveAll(observations: Observation[]): Refusal | null {
    const knowledge = this.knowledge();
    if (!knowledge) return null;
    const ground = { record: this.record(), site: this.#site(), day: this.today(), knowledge };
    const refusal = refusalOf(observations, ground);
    if (refusal) return refusal;
    const [only, more] = observations;
    if (only && !more) this.#store.dispatch(patientPageActions.observationRecorded({ observation: only }));
    else this.#store.dispatch(patientPageActions.observationsRecorded({ observations }));
    return null;
  }

  #observation(attribute: Attribute, value: ObservedValue): Observation {
    const specimen = this.specimenFor(attribute);
    const on = specimen ? specimen.on : this.dayOf(attribute.group);
    return {
      attribute: attribute.id,
      value,
      ...(on === undefined ? {} : { on }),
      ...(specimen ? { specimen: specimen.id } : {}),
      from: 'person',
    };
  }
}
