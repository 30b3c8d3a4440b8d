import type { BundleDraft, CodedConcept, Reference } from './bundle-draft';
import type { ExportCase } from './export-case';
import { isTest, questionOf } from './observation-codes';
import { waitedFor } from './missing-facts';
import type { ExportedPerson } from './person-resources';

/**
 * Tests that could still change the choice. A test of a gene is asked for in words: the code of its result holds for every gene. What is
 * asked of the record and is no test stands in the guidance alone.
 */
export function addTests(draft: BundleDraft, of: ExportCase, { patient, condition }: ExportedPerson): Reference[] {
  const asked = new Map<string, CodedConcept>();
  for (const attribute of waitedFor(of)) {
    const code = isTest(attribute) && questionOf(attribute, draft, of);
    // Two facts may come of one test: it is asked for once.
    if (code) asked.set(code.coding?.[0]?.code ?? code.text, code);
  }
  return [...asked.values()].map((code) =>
    draft.add('ServiceRequest', {
      status: 'draft',
      intent: 'proposal',
      code,
      subject: patient,
      authoredOn: of.note.decision.on,
      reasonReference: [condition],
    }),
  );
}
