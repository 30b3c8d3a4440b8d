import type { Source } from '../evidence/source';
import type { KnowledgeVersion } from './knowledge-version';
import type { ProofReport } from './proof-report';
import type { AssessedCriterion } from './self-assessment';
import type { SourceClaim } from './source-document';

/** What the library says about the knowledge itself; loaded with the pages that show it. */
export interface About {
  claims: SourceClaim[];
  versions: KnowledgeVersion[];
  criteria: AssessedCriterion[];
  proof: ProofReport;
  /** Sources that only these pages cite. */
  sources: Source[];
}
