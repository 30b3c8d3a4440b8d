import type { MappingRow } from '../../../domain/fhir/import-report';
import type { AttributeGroup } from '../../../domain/patient/attribute';
import { findAttribute } from '../../../domain/patient/catalogue/catalogue';

/** Where in the record a row of the report is answered: a section of the form and, where one field answers it, that field. */
export interface AnsweredAt {
  section: AttributeGroup;
  /** An attribute, or another field of the form by its name in the address; null: the section as a whole. */
  fact: string | null;
}

/** Subjects of the report that are no attribute, and what answers them. */
const elsewhere: Partial<Record<string, AnsweredAt>> = {
  site: { section: 'disease', fact: 'sites' },
  cancer: { section: 'disease', fact: 'metastatic' },
  stage: { section: 'disease', fact: 'metastatic' },
  diseaseStatus: { section: 'disease', fact: 'decisionReason' },
  allergy: { section: 'health', fact: 'allergies' },
  specimens: { section: 'receptors', fact: null },
  genes: { section: 'genomics', fact: null },
  medicines: { section: 'medicines', fact: 'medicines' },
};

/** Entries whose subject the importer could not tell: by what kind of entry they are. */
const byResource: Partial<Record<string, AnsweredAt>> = {
  Condition: { section: 'health', fact: 'history' },
  Observation: { section: 'receptors', fact: null },
};

/** Never nowhere: what cannot be told more closely leads to the first section. */
export function answeredAt({ what, resource, params }: MappingRow): AnsweredAt {
  const attribute = findAttribute(what);
  // What is worked out has no field of its own.
  if (attribute) return { section: attribute.group, fact: attribute.origin === 'entered' ? what : null };
  const line = params?.['line'];
  if (what === 'therapies')
    return { section: 'treatment', fact: line === undefined ? 'therapies' : `therapy-${String(line)}` };
  if (what.startsWith('events.')) return { section: 'treatment', fact: what.replace('events.', 'event-') };
  const type = resource.split('/', 1)[0] ?? '';
  return elsewhere[what] ?? byResource[type] ?? { section: 'disease', fact: null };
}
