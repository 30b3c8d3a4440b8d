import type { Drug, DrugClass, DrugKind } from '../../treatment/drug';
import type { Observation, ObservedValue, PatientRecord, Specimen, Therapy } from '../record';

/** Test-only: a record from values by attribute id, dated the day before the usual test day. */
export function aRecord(values: Record<string, ObservedValue> = {}, more: Partial<PatientRecord> = {}): PatientRecord {
  const observations = Object.entries(values).map(([attribute, value]): Observation => ({
    attribute,
    value,
    on: '2026-11-22',
  }));
  return {
    label: 'test',
    specimens: [],
    therapies: null,
    events: {},
    medicines: null,
    ...more,
    observations: [...observations, ...(more.observations ?? [])],
  };
}

let therapies = 0;

/** Test-only: a metastatic regimen unless said otherwise. */
export function aTherapy(drugs: string[], more: Partial<Therapy> = {}): Therapy {
  return { id: `t${++therapies}`, setting: 'metastatic', drugs, ...more };
}

export function aSpecimen(id: string, more: Partial<Specimen> = {}): Specimen {
  return { id, kind: 'tissue', site: 'metastasis', ...more };
}

const drug = (id: string, kinds: DrugKind[], classes: DrugClass[] = []): Drug => ({
  id,
  name: { en: id, es: id },
  brands: [],
  kinds,
  classes,
  rxnorm: [],
  synonyms: [],
});

/** Test-only: enough drugs to tell lines apart. */
export const testDrugs: readonly Drug[] = [
  drug('letrozole', ['endocrine'], ['aromataseInhibitor']),
  drug('anastrozole', ['endocrine'], ['aromataseInhibitor']),
  drug('fulvestrant', ['endocrine'], ['serd']),
  drug('ribociclib', ['targeted'], ['cdk46']),
  drug('palbociclib', ['targeted'], ['cdk46']),
  drug('goserelin', ['ovarianSuppression']),
  drug('paclitaxel', ['chemotherapy'], ['taxane']),
  drug('docetaxel', ['chemotherapy'], ['taxane']),
  drug('carboplatin', ['chemotherapy'], ['platinum']),
  drug('trastuzumab', ['antiHer2'], ['trastuzumab']),
  drug('trastuzumab-deruxtecan', ['adc', 'antiHer2'], ['tdxd', 'topo1Adc']),
  drug('zoledronic-acid', ['supportive']),
];
