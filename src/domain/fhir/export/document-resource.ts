import type { JsonObject } from '../json';
import { base64Of } from './base64';
import type { BundleDraft, Reference } from './bundle-draft';
import type { AttachedDocument, ExportCase } from './export-case';

/** "Oncology Plan of care and summary note". */
const note: JsonObject = {
  coding: [{ system: 'http://loinc.org', code: '74156-1', display: 'Oncology Plan of care and summary note' }],
};

/** A paper of the decision. @param isSigned whether what it tells is signed off; else it is preliminary */
export function addDocument(
  draft: BundleDraft,
  { written }: ExportCase,
  { title, language, text }: AttachedDocument,
  patient: Reference,
  carePlan: Reference,
  isSigned = false,
): Reference {
  return draft.add('DocumentReference', {
    status: 'current',
    docStatus: isSigned ? 'final' : 'preliminary',
    type: note,
    category: [
      {
        coding: [
          {
            system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
            code: 'clinical-note',
          },
        ],
      },
    ],
    subject: patient,
    date: written,
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          language,
          data: base64Of(text),
          title,
          creation: written,
        },
      },
    ],
    context: { related: [carePlan] },
  });
}
