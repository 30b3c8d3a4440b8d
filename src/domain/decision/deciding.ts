import type { Decision, DecisionDraft } from './decision';

/** What one case holds of decisions: those that were taken, and the one that is being written. */
export interface Deciding {
  /** null: nothing has been said yet. */
  draft: DecisionDraft | null;
  /** Oldest first: the last one holds. */
  decisions: readonly Decision[];
}

export const nothingDeciding: Deciding = { draft: null, decisions: [] };
