import { isKnown, namesOf } from '../../logic/possible';
import { attributeById } from '../../patient/catalogue/catalogue';
import type { Specimen } from '../../patient/record';
import type { JsonObject } from '../json';
import type { BundleDraft, Reference } from './bundle-draft';
import type { ExportCase } from './export-case';
import { observationOf } from './observation-resource';
import { standing, toldFacts } from './told-facts';

const mcode = (name: string) => `http://hl7.org/fhir/us/mcode/StructureDefinition/${name}`;
const clinical = (code: string): JsonObject => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }],
});
const confirmed: JsonObject = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
};

/** The person of the file and what everything in it speaks of. */
export interface ExportedPerson {
  patient: Reference;
  condition: Reference;
  observations: Reference[];
}

/** The person without a name, the cancer and where it has spread, the samples and what was found. */
export function addPerson(draft: BundleDraft, of: ExportCase): ExportedPerson {
  const patient = draft.add('Patient', genderOf(of));
  const condition = draft.add('Condition', {
    clinicalStatus: clinical('active'),
    verificationStatus: confirmed,
    code: draft.concept(draft.codes.conditions, 'breastCancer', of.say({ is: 'words', key: 'export.cancer' })),
    subject: patient,
    ...onset(of.record.events.diagnosis),
  });
  addMetastases(draft, of, patient, condition);
  const specimens = new Map(of.record.specimens.map((one) => [one.id, addSpecimen(draft, one, patient)]));
  const told = toldFacts(of);
  const findings = standing(of.record).filter(({ attribute }) => told.has(attribute));
  const observations = findings.flatMap((observation) => {
    const content = observationOf(observation, draft, of);
    if (!content) return [];
    const specimen = observation.specimen === undefined ? undefined : specimens.get(observation.specimen);
    return [
      draft.add('Observation', {
        status: 'final',
        ...content,
        subject: patient,
        ...(specimen && { specimen }),
        ...(observation.on !== undefined && { effectiveDateTime: observation.on }),
      }),
    ];
  });
  return { patient, condition, observations };
}

function genderOf({ consultation }: ExportCase): JsonObject {
  const sex = consultation.picture.value('sex');
  const declared = attributeById('sex');
  if (sex.kind !== 'choice' || declared.kind !== 'choice' || !isKnown(sex)) return {};
  return { gender: namesOf(declared.values, sex.mask)[0] };
}

const onset = (on: string | undefined): JsonObject => (on === undefined ? {} : { onsetDateTime: on });

/** A secondary cancer for each site that is known for sure; where none is, that there is one. */
function addMetastases(draft: BundleDraft, of: ExportCase, patient: Reference, primary: Reference): void {
  const { picture } = of.consultation;
  const metastatic = picture.value('metastatic');
  const yesNo = attributeById('metastatic');
  if (metastatic.kind !== 'choice' || yesNo.kind !== 'choice') return;
  if (namesOf(yesNo.values, metastatic.mask).join() !== 'yes') return;
  const sites = picture.value('sites');
  const declared = attributeById('sites');
  const known = sites.kind === 'set' && declared.kind === 'set' ? namesOf(declared.values, sites.must) : [];
  for (const site of known.length > 0 ? known : ['unspecified']) {
    const name = siteName(of, site);
    const named = draft.concept(draft.codes.conditions, 'metastasis', name, site);
    // Of a site without a code of its own the code says that there is a secondary cancer, and words say where.
    const code = draft.concept(draft.codes.conditions, 'metastasis', name, 'unspecified');
    draft.add('Condition', {
      extension: [{ url: mcode('mcode-related-primary-cancer-condition'), valueReference: primary }],
      clinicalStatus: clinical('active'),
      verificationStatus: confirmed,
      ...(named.coding ? { code: named } : { code, bodySite: [{ text: name }] }),
      subject: patient,
      ...onset(of.record.events.metastaticDiagnosis),
    });
  }
}

function siteName(of: ExportCase, site: string): string {
  const key = site === 'unspecified' ? 'export.metastasis' : `attribute.sites.values.${site}`;
  return of.say({ is: 'words', key });
}

function addSpecimen(draft: BundleDraft, { kind, site, place, on }: Specimen, patient: Reference): Reference {
  return draft.add('Specimen', {
    type: { text: kind },
    subject: patient,
    collection: {
      ...(on !== undefined && { collectedDateTime: on }),
      bodySite: { text: place ?? (site === 'primary' ? 'breast' : site) },
    },
  });
}
