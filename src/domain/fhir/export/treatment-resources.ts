import type { Therapy } from '../../patient/record';
import type { Drug } from '../../treatment/drug';
import type { JsonObject } from '../json';
import type { BundleDraft, CodedConcept } from './bundle-draft';
import type { ExportCase } from './export-case';
import type { ExportedPerson } from './person-resources';

const intentUrl = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent';

/** A medicine by its RxNorm ingredient, in words where no code of it was read. */
export function medicineOf(draft: BundleDraft, of: ExportCase, drugId: string): CodedConcept {
  const drug = of.drugs.find(({ id }) => id === drugId);
  const name = drug ? of.say({ is: 'text', text: drug.name }) : drugId;
  const code = drug && codeOf(drug, draft);
  const system = draft.codes.systems['rxnorm']?.[0];
  if (!drug || code === undefined || system === undefined) return draft.inWords(name);
  return { coding: [{ system, code, display: drug.name.en }], text: name };
}

const codeOf = ({ rxnorm }: Drug, { codes }: BundleDraft) =>
  rxnorm.find((code) => codes.drugs.some((row) => row.code === code && row.verification === 'checked'));

export function intentOf(draft: BundleDraft, meaning: 'palliative' | 'curative'): JsonObject {
  return { url: intentUrl, valueCodeableConcept: draft.concept(draft.codes.answers, 'intent', meaning, meaning) };
}

/** What was given so far: a statement for each medicine of each regimen. */
export function addTreatments(draft: BundleDraft, of: ExportCase, { patient, condition }: ExportedPerson): void {
  for (const therapy of of.record.therapies ?? []) {
    for (const drugId of therapy.drugs) {
      draft.add('MedicationStatement', {
        extension: [intentOf(draft, therapy.setting === 'metastatic' ? 'palliative' : 'curative')],
        status: statusOf(therapy),
        ...reasonOf(draft, therapy),
        medicationCodeableConcept: medicineOf(draft, of, drugId),
        subject: patient,
        ...periodOf(therapy),
        reasonReference: [condition],
      });
    }
  }
}

function statusOf({ end, ended, stopReason }: Therapy): string {
  if (end === null) return 'active';
  if (end === undefined && !ended) return 'unknown';
  return stopReason === 'completed' ? 'completed' : 'stopped';
}

function reasonOf(draft: BundleDraft, { stopReason, end }: Therapy): JsonObject {
  if (stopReason === undefined || end === null) return {};
  return { statusReason: [draft.concept(draft.codes.answers, 'stopReason', stopReason, stopReason)] };
}

function periodOf({ start, end }: Therapy): JsonObject {
  if (start === undefined && !end) return {};
  return { effectivePeriod: { ...(start !== undefined && { start }), ...(end ? { end } : {}) } };
}
