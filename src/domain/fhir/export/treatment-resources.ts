import { words } from '../../documents/phrase';
import type { Therapy } from '../../patient/record';
import type { Drug } from '../../treatment/drug';
import type { DrugCodeRow } from '../code-table';
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
  if (!code || system === undefined) return { text: name };
  return { coding: [{ system, code: code.code, display: code.name }], text: name };
}

const codeOf = ({ rxnorm }: Drug, { codes }: BundleDraft): DrugCodeRow | undefined =>
  codes.drugs.find(({ code, exact }) => exact === true && rxnorm.includes(code));

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
        ...reasonOf(draft, of, therapy),
        medicationCodeableConcept: medicineOf(draft, of, drugId),
        subject: patient,
        ...periodOf(therapy),
        reasonReference: [condition],
      });
    }
  }
}

/** What has a reason for its end has ended, whether or not its day is known. */
function statusOf({ end, ended, stopReason }: Therapy): string {
  if (end === null) return 'active';
  if (stopReason === 'completed') return 'completed';
  return end === undefined && !ended && stopReason === undefined ? 'unknown' : 'stopped';
}

/**
 * mCODE allows its codes of reasons with the status "stopped" alone, so that what was completed says so by its status and in words. "No
 * response" is not growth after a response, and "refusal by the patient" is not every choice: these stand in words too.
 */
function reasonOf(draft: BundleDraft, of: ExportCase, { stopReason, end }: Therapy): JsonObject {
  if (stopReason === undefined || end === null) return {};
  const text = of.say(words(`stopReason.${stopReason}`));
  return { statusReason: [draft.concept(draft.codes.answers, 'stopReason', text, stopReason)] };
}

function periodOf({ start, end }: Therapy): JsonObject {
  if (start === undefined && !end) return {};
  return { effectivePeriod: { ...(start !== undefined && { start }), ...(end ? { end } : {}) } };
}
