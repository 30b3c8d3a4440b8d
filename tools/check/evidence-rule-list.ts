/**
 * The rules of the evidence that the knowledge was built from, each with where it stands in the knowledge, or the reason
 * why it does not: `knowledge/evidence-rules.json`.
 */
export interface EvidenceRuleList {
  /** How many rules each evidence file holds, in the order in which they are listed. */
  counts: Record<string, number>;
  rules: EvidenceRule[];
}

/** A rule, named by its evidence file and its id there; it has exactly one of `to` and `not`. */
export interface EvidenceRule {
  file: string;
  id: string;
  /**
   * Where the knowledge says the same: `rule:<id>`, `fact:<id>`, `constraint:<id>`, `code:<module of the domain>`,
   * `option:<id>`, `option:<id>/indication:<id>` (also gate, hold, caution), `option:<id>/monitoring`.
   */
  to?: string[];
  /** Why it is not mapped: one sentence. */
  not?: { en: string };
}
