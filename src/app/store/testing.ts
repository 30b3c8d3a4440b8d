// For specs only.
import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import type { Consultation } from '../../domain/consultation/consultation';
import type { Evidence, Knowledge } from '../../domain/consultation/knowledge';
import { emptyRecord, type PatientRecord } from '../../domain/patient/record';
import type { SamplePatient } from '../../domain/patient/sample';
import type { KnowledgeSource } from './knowledge';
import { SETTINGS_STORAGE, type SettingsStorage } from '../storage/settings-storage';
import { SpecVault } from './kept/testing';
import { provideTandemStore } from './store.providers';

export function knowledgeWith(part: Partial<Knowledge> = {}): Knowledge {
  return {
    manifest: { version: 'test', evidenceDate: '2026-11-01', reviewBy: '2027-02-01', licence: 'CC-BY-4.0' },
    facts: [],
    options: [],
    sharedHolds: [],
    rules: [],
    drugs: [],
    ...part,
  };
}

export function sampleWith(part: Partial<SamplePatient> & { id: string }, record: Partial<PatientRecord> = {}) {
  return {
    title: { en: `Title of ${part.id}`, es: `Título de ${part.id}` },
    summary: { en: `Summary of ${part.id}`, es: `Resumen de ${part.id}` },
    subtype: 'hr-positive',
    place: 1,
    record: { ...emptyRecord, label: `Label of ${part.id}`, ...record },
    ...part,
  } satisfies SamplePatient;
}

export function evidenceWith(part: Partial<Evidence> = {}): Evidence {
  return {
    trials: [],
    sideEffects: [],
    sources: [],
    doses: [],
    disagreements: [],
    schedules: { treatments: [], options: [] },
    concerns: [],
    ...part,
  };
}

/** A source that answers at once. Its engine hands back the record's label as the version, so that a spec can see what was asked. */
export function sourceWith(part: Partial<KnowledgeSource> = {}): KnowledgeSource {
  return {
    knowledge: () => Promise.resolve(knowledgeWith()),
    consult: () =>
      // The store hands a consultation on unread: the two fields that a spec looks at are enough.
      Promise.resolve((record, _site, day) => ({ day, knowledgeVersion: record.label }) as unknown as Consultation),
    prepare: () => Promise.resolve(),
    spanish: () => Promise.resolve(null),
    english: () => Promise.resolve(null),
    interactions: () => Promise.resolve({ interactions: [], ingredients: [] }),
    evidence: () => Promise.resolve(evidenceWith()),
    details: () => Promise.resolve(null),
    care: () => Promise.resolve({ plans: [], signs: [], grades: [], prevention: [], emetic: [], sources: [] }),
    calls: () => Promise.resolve({ firstCycle: [], everyday: [] }),
    samples: () => Promise.resolve([sampleWith({ id: 'one' }), sampleWith({ id: 'two', subtype: 'triple-negative' })]),
    about: () => Promise.reject(new Error('no pages about the knowledge')),
    attributeWords: () => Promise.resolve({}),
    ...part,
  };
}

/** A device of a spec: what it has kept, and why it refuses to keep more (null: it does not refuse). */
export interface Device {
  kept: unknown;
  refusal: string | null;
  written: object[];
}

export function deviceWith(part: Partial<Device> = {}): Device {
  return { kept: null, refusal: null, written: [], ...part };
}

/** The whole store over a device of the spec's own, so that specs do not meet each other's settings and cases. */
export function provideSpecStore(device: Device = deviceWith(), kept = new SpecVault()): EnvironmentProviders {
  const storage: SettingsStorage = {
    read: () => device.kept,
    write: (settings) => {
      if (device.refusal === null) device.written.push(settings);
      return device.refusal;
    },
  };
  return makeEnvironmentProviders([
    provideTandemStore(),
    { provide: SETTINGS_STORAGE, useValue: storage },
    ...kept.providers(),
  ]);
}
