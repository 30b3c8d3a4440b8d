import { acyclic } from './acyclic';
import { careBytes } from './care-bytes';
import { carePlans } from './care-plans';
import { careTexts } from './care-texts';
import { conditions } from './conditions';
import { denominators } from './denominators';
import { equalDetail } from './equal-detail';
import { evidenceCare } from './evidence-care';
import { evidenceRules } from './evidence-rules';
import { figures } from './figures';
import type { Check } from './finding';
import { knowledgeVersions } from './knowledge-versions';
import { languages } from './languages';
import { observations } from './observations';
import { reachable } from './reachable';
import { readingGrade } from './reading-grade';
import { references } from './references';
import { reviewDates } from './review-dates';
import { selfAssessment } from './self-assessment';
import { shadowed } from './shadowed';
import { shape } from './shape';
import { sourceDocument } from './source-document';
import { sources } from './sources';
import { wordsRead } from './words-read';

/** Every check; the later ones trust what the earlier ones look for. */
export const checks: readonly Check[] = [
  shape,
  references,
  conditions,
  acyclic,
  sources,
  evidenceRules,
  evidenceCare,
  carePlans,
  careTexts,
  careBytes,
  figures,
  wordsRead,
  denominators,
  equalDetail,
  reviewDates,
  readingGrade,
  languages,
  sourceDocument,
  knowledgeVersions,
  selfAssessment,
  observations,
  reachable,
  shadowed,
];
