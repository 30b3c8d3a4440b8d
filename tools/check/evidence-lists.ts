/** What came of one rule or option of the evidence, named by its file and its id there; it has exactly one of `to` and `not`. */
export interface EvidenceEntry {
  file: string;
  id: string;
  /** Where the knowledge holds it. */
  to?: string[];
  /** Why it is not mapped: one sentence. */
  not?: { en: string };
}

/**
 * The rules of the evidence that the knowledge was built from, each with where it stands in the knowledge, or the reason
 * why it does not: `knowledge/evidence-rules.json`. `to` holds `rule:<id>`, `fact:<id>`, `constraint:<id>`,
 * `code:<module of the domain>`, `option:<id>`, `option:<id>/indication:<id>` (also gate, hold, caution), `option:<id>/monitoring`.
 */
export interface EvidenceRuleList {
  /** How many rules each evidence file holds, in the order in which they are listed. */
  counts: Record<string, number>;
  rules: EvidenceEntry[];
}

/**
 * The options of the evidence, each with the ids of the options that it became (an umbrella became its members), or the reason
 * why it became none: `knowledge/evidence-options.json`.
 */
export interface EvidenceOptionList {
  /** How many options each evidence file holds, in the order in which they are listed. */
  counts: Record<string, number>;
  options: EvidenceEntry[];
}

/** A result or side effect of the evidence. */
export interface EvidenceRow extends EvidenceEntry {
  /** It leads to a row that an earlier entry leads to: one sentence why the two are the same. */
  same?: { en: string };
}

/**
 * The rows of the trials of the evidence, each named by its trial and what it measures, with the row that holds it:
 * `<trial>/result:<id>` or `<trial>/event:<term>`: `knowledge/evidence-rows.json`.
 */
export interface EvidenceRowList {
  /** How many rows each evidence file holds, in the order in which they are listed. */
  counts: Record<string, number>;
  rows: EvidenceRow[];
}
