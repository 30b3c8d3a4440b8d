import type { JsonObject } from '../json';
import type { BundleDraft, CodedConcept, Reference } from './bundle-draft';
import type { ExportCase } from './export-case';
import { missingFacts } from './missing-facts';
import { geneChangeOf, genesOf, questionOf } from './observation-codes';
import type { ExportedPerson } from './person-resources';

/** What the rules said, and what they would still want to know of the options that were discussed. */
export function addGuidance(
  draft: BundleDraft,
  of: ExportCase,
  { patient, condition }: ExportedPerson,
  device: Reference,
  plan: string,
): Reference {
  const missing = missingFacts(of);
  return draft.add('GuidanceResponse', {
    moduleCanonical: `urn:tandem:knowledge|${of.note.decision.pinned.version}`,
    status: missing.length > 0 ? 'data-required' : 'success',
    subject: patient,
    occurrenceDateTime: of.note.decision.on,
    performer: device,
    reasonReference: [condition],
    result: { reference: plan },
    ...(missing.length > 0 && {
      dataRequirement: missing.map((attribute) => ({
        type: 'Observation',
        codeFilter: filtersOf(attribute, draft, of),
      })),
    }),
  });
}

/** By the code of the question; of a gene by the code of a finding and the gene. What has no code is named in words. */
function filtersOf(attribute: string, draft: BundleDraft, of: ExportCase): JsonObject[] {
  const gene = geneChangeOf(attribute);
  if (!gene) return [filter('code', questionOf(attribute, draft, of))];
  return [
    filter('code', draft.concept(draft.codes.observations, 'variant', of.say({ is: 'attribute', attribute }))),
    filter('component.value', genesOf(gene, draft)),
  ];
}

const filter = (path: string, { coding, text }: CodedConcept): JsonObject => ({
  path,
  code: coding ?? [{ display: text }],
});
