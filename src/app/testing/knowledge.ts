// For specs only.
import type { Consultation } from '../../domain/consultation/consultation';
import type { Evidence, Knowledge } from '../../domain/consultation/knowledge';
import { emptyRecord, type PatientRecord } from '../../domain/patient/record';
import type { SamplePatient } from '../../domain/patient/sample';
import type { KnowledgeSource } from '../store/knowledge';

export function knowledgeWith(part: Partial<Knowledge> = {}): Knowledge {
  return {
    manifest: { version: 'test', evidenceDate: '2026-11-01', reviewBy: '2027-02-01', licence: 'CC-BY-4.0' },
    facts: [],
    options: [],
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
    record: { ...emptyRecord, label: `Label of ${part.id}`, ...record },
    ...part,
  } satisfies SamplePatient;
}

/** A source that answers at once. Its engine hands back the record's label as the version, so that a spec can see what was asked. */
export function sourceWith(part: Partial<KnowledgeSource> = {}): KnowledgeSource {
  const evidence: Evidence = { trials: [], sideEffects: [], sources: [] };
  return {
    knowledge: () => Promise.resolve(knowledgeWith()),
    consult: () =>
      Promise.resolve((record, _site, day) => ({ day, knowledgeVersion: record.label }) as unknown as Consultation),
    evidence: () => Promise.resolve(evidence),
    samples: () => Promise.resolve([sampleWith({ id: 'one' }), sampleWith({ id: 'two', subtype: 'triple-negative' })]),
    attributeWords: () => Promise.resolve({}),
    ...part,
  };
}
