import { chosenColumn } from '../../documents/document-case';
import type { JsonObject } from '../json';
import type { BundleDraft, Reference } from './bundle-draft';
import type { ExportCase } from './export-case';
import { attributeUse } from './observation-resource';
import type { ExportedPerson } from './person-resources';

/** What the rules said, and what they would still want to know of what was chosen. */
export function addGuidance(
  draft: BundleDraft,
  of: ExportCase,
  { patient, condition }: ExportedPerson,
  device: Reference,
  plan: string,
): Reference {
  const missing = chosenColumn(of.note)?.finding.missing ?? [];
  return draft.add('GuidanceResponse', {
    moduleUri: `urn:tandem:knowledge:${of.note.decision.pinned.version}`,
    status: missing.length > 0 ? 'data-required' : 'success',
    subject: patient,
    occurrenceDateTime: of.note.decision.on,
    performer: device,
    reasonReference: [condition],
    result: { reference: plan },
    ...(missing.length > 0 && {
      dataRequirement: missing.map((attribute) => ({
        type: 'Observation',
        codeFilter: [
          {
            path: 'code',
            ...codeFilter(draft, attribute, of.say({ is: 'attribute', attribute })),
          },
        ],
      })),
    }),
  });
}

/** By its code where one is held, else the attribute named as a value set would be. */
function codeFilter(draft: BundleDraft, attribute: string, name: string): JsonObject {
  const use = attributeUse(attribute);
  const { coding } = use === null ? draft.inWords(name) : draft.concept(draft.codes.observations, use, name);
  return coding ? { code: coding } : { code: [{ display: name }] };
}
