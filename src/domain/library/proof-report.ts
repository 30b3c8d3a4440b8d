import type { Text } from '../evidence/text';

/** What the tools found in the knowledge, in their own figures. Written by `npm run report`, never by hand. */
export interface ProofReport {
  proof: {
    /** States looked at one by one, and those that diagrams stand for. */
    enumerated: number;
    bySymbols: number;
    /** Questions asked, and those of them that both ways answered alike. */
    questions: number;
    crossChecked: number;
    /** Findings that nobody accepted. */
    violations: number;
    /** Conditions that stay open in a state in which all completions agree. */
    needless: number;
    properties: ShownProperties[];
    accepted: AcceptedFindings[];
    /** Lines of the second reading, those corrected beside the knowledge, those that bind it from one side; gates, and those said exactly. */
    reading: { lines: number; compared: number; oneSided: number; gates: number; gatesRead: number };
  };
  checks: { name: string; refused: number }[];
  knowledge: { rowsChecked: number; rowsTotal: number; rulesMapped: number; rulesListedOut: number };
  regression: {
    cases: number;
    match: number;
    orange: number;
    red: number;
    mismatches: RegressionMismatch[];
  };
  readingGrades: ReadingGrade[];
  /** Generated faults of the knowledge; absent until they were made. */
  mutants?: { made: number; caught: number; withoutReading: number };
}

/** Properties that are shown together. */
export interface ShownProperties {
  /** As in src/knowledge/properties.ts. */
  ids: string[];
  /** Questions asked; null: counted with the others only. */
  questions: number | null;
  /** States looked at one by one, and those that diagrams stand for, without those looked at for an earlier property; null: not counted. */
  enumerated: number | null;
  bySymbols: number | null;
  /** Findings of each, accepted ones among them, in the order of the ids. */
  findings: number[];
}

/** Findings that one reason covers. */
export interface AcceptedFindings {
  property: string;
  reason: Text;
  /** Somebody has still to judge or mend it. */
  toJudge: boolean;
  /** How many. */
  findings: number;
  /** Ids of options, or the patients it speaks of in words. */
  subjects: Text[];
}

export interface RegressionMismatch {
  caseId: string;
  title: Text;
  optionId: string;
  flag: 'red' | 'orange';
  expected: string[];
  got: string;
  /** What decided, in the engine's own terms. */
  deciding: string;
  /** Who is cited, and what it says in our words. */
  body: string;
  sentence: Text;
  sourceId: string;
}

/** How hard a subject's patient words are to read. */
export interface ReadingGrade {
  subject: string;
  sentences: number;
  /** US school grades. */
  fleschKincaid: number;
  /** null: too few sentences for it. */
  smog: number | null;
  /** Spanish, 0 to 100; higher is easier. */
  szigrisztPazos: number;
}
