import type { Consultation } from '../consultation/consultation';
import type { KnowledgeManifest } from '../consultation/knowledge';
import { type ChangeSince, changesOf } from '../decision/changes-since';
import type { PinnedName } from '../decision/decision';
import type { ComparisonEvidence } from '../evidence/comparison';
import type { KeptCase } from './kept-case';

/** What is not any more as it was when a kept case was decided. */
export interface CaseSince {
  id: string;
  label: string;
  /** ISO day of the decision that holds. */
  on: string;
  /** Version of the knowledge that it pins. */
  decidedWith: string;
  /** What options were called then, by id. */
  names: Readonly<Record<string, PinnedName>>;
  /** Statuses, then figures; empty: another version says the same of this case. */
  changes: readonly ChangeSince[];
}

/**
 * Looks at the decision that holds. null: nothing was decided, or version, statuses and figures are as they were and the knowledge has
 * not expired.
 * @param today ISO day: past the day by which the knowledge was to be looked through, every decision rests on what may be old
 * @param consultation what holds of the case today, other medicines looked at
 */
export function caseSince(
  { id, record, decisions }: KeptCase,
  consultation: Consultation,
  evidence: ComparisonEvidence,
  manifest: Pick<KnowledgeManifest, 'version' | 'evidenceDate' | 'reviewBy'>,
  today: string,
): CaseSince | null {
  const last = decisions.at(-1);
  if (!last) return null;
  const changes = changesOf(last, consultation, evidence, manifest);
  const { version: decidedWith, names = {} } = last.pinned;
  if (changes.length === 0 && decidedWith === manifest.version && today <= manifest.reviewBy) return null;
  return { id, label: record.label, on: last.on, decidedWith, names, changes };
}
