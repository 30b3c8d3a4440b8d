import type { JsonObject } from '../json';
import { BundleDraft } from './bundle-draft';
import { addDecision } from './decision-resources';
import type { ExportCase } from './export-case';
import { addPerson } from './person-resources';
import { addTreatments } from './treatment-resources';

export interface DecisionBundle {
  /** A FHIR R4 transaction: drafts and proposals only. */
  bundle: JsonObject;
  /** What stands in it in words alone, because no code that was read is held. */
  wordsOnly: string[];
}

/** The decision with the record that it rests on, for another system. It holds no name, and of closed topics nothing. */
export function decisionBundle(of: ExportCase): DecisionBundle {
  const draft = new BundleDraft(of.codes, of.newId);
  const person = addPerson(draft, of);
  addTreatments(draft, of, person);
  addDecision(draft, of, person);
  return { bundle: draft.bundle, wordsOnly: draft.wordsOnly };
}
