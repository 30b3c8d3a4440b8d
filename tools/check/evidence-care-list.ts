/**
 * The care plans of the evidence that `knowledge/care` was built from, each with the plan that holds it:
 * `knowledge/evidence-care.json`. Two that say the same may lead to one.
 */
export interface EvidenceCareList {
  /** How many care plans each evidence file holds. */
  counts: Record<string, number>;
  plans: EvidenceCarePlan[];
}

/** A care plan, named by its evidence file and the id of the option that carries it there. */
export interface EvidenceCarePlan {
  file: string;
  id: string;
  /** Ids in `knowledge/care/plans`; at least one. */
  to: string[];
}
