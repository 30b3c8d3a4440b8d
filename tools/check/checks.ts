import { acyclic } from './acyclic';
import { armDrugs } from './arm-drugs';
import { avoidingCautions } from './avoiding-cautions';
import { careBytes } from './care-bytes';
import { careComplete } from './care-complete';
import { careMarks } from './care-marks';
import { carePlans } from './care-plans';
import { careSigns } from './care-signs';
import { careTexts } from './care-texts';
import { conditions } from './conditions';
import { counted } from './counted';
import { concerns } from './concerns';
import { denominators } from './denominators';
import { doses } from './doses';
import { doseStopsAnswered } from './dose-stops';
import { directions } from './directions';
import { drugGates } from './drug-gates';
import { drugPlaces } from './drug-places';
import { disagreements } from './disagreements';
import { equalDetail } from './equal-detail';
import { evidenceCare } from './evidence-care';
import { evidenceOptions } from './evidence-options';
import { evidenceRows } from './evidence-rows';
import { evidenceRules } from './evidence-rules';
import { evidenceWarnings } from './evidence-warnings';
import { figures } from './figures';
import { firstCycleCalls } from './first-cycle-calls';
import type { Check } from './finding';
import { interactionPairs } from './interaction-pairs';
import { interactions } from './interactions';
import { knowledgeVersions } from './knowledge-versions';
import { languages } from './languages';
import { observations } from './observations';
import { reachable } from './reachable';
import { pagesRead } from './pages-read';
import { peopleKinds } from './people-kinds';
import { readingGrade } from './reading-grade';
import { recovery } from './recovery';
import { references } from './references';
import { reviewDates } from './review-dates';
import { schedules } from './schedules';
import { secondaryPages } from './secondary-pages';
import { selfAssessment } from './self-assessment';
import { shadowed } from './shadowed';
import { sharedHolds } from './shared-holds';
import { shape } from './shape';
import { sourceDocument } from './source-document';
import { sources } from './sources';
import { stances } from './stances';
import { wordsRead } from './words-read';
import { trialsCited } from './trials-cited';

/** Every check; the later ones trust what the earlier ones look for. */
export const checks: readonly Check[] = [
  shape,
  references,
  conditions,
  acyclic,
  sources,
  pagesRead,
  secondaryPages,
  interactions,
  interactionPairs,
  doses,
  schedules,
  concerns,
  disagreements,
  evidenceRules,
  evidenceOptions,
  evidenceCare,
  evidenceRows,
  evidenceWarnings,
  carePlans,
  careMarks,
  careSigns,
  careTexts,
  careBytes,
  firstCycleCalls,
  careComplete,
  directions,
  drugPlaces,
  trialsCited,
  armDrugs,
  stances,
  figures,
  peopleKinds,
  wordsRead,
  denominators,
  counted,
  equalDetail,
  reviewDates,
  readingGrade,
  languages,
  sourceDocument,
  knowledgeVersions,
  selfAssessment,
  observations,
  drugGates,
  doseStopsAnswered,
  avoidingCautions,
  recovery,
  sharedHolds,
  reachable,
  shadowed,
];
