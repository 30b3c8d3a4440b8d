import type { Checked, Text } from '../evidence/text';

/** What a statement of the source document is worth today. */
export const verdicts = ['agrees', 'morePrecise', 'differs'] as const;
export type ClaimVerdict = (typeof verdicts)[number];

/** A single statement of the document that Tandem grew from, beside what guidelines and trials say today. */
export interface SourceClaim {
  id: string;
  /** Paragraph of the document, from 1. */
  paragraph: number;
  /** What it says, in our words. */
  says: Text;
  verdict: ClaimVerdict;
  /** What holds today. */
  today: Text;
  /** At least one. */
  sources: ClaimSource[];
  /** Ids of what the knowledge holds on it. */
  options: string[];
  rules: string[];
  trials: string[];
}

export interface ClaimSource {
  sourceId: string;
  checked: Checked;
}
