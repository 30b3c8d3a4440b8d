// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { About } from '../domain/library/about';
import sources from '#knowledge/about-sources.json';
import proof from '#knowledge/proof-report.json';
import sourceDocumentChemotherapy from '#knowledge/source-document/chemotherapy.json';
import sourceDocumentConclusion from '#knowledge/source-document/conclusion.json';
import sourceDocumentHormoneTherapy from '#knowledge/source-document/hormone-therapy.json';
import sourceDocumentImmunotherapy from '#knowledge/source-document/immunotherapy.json';
import sourceDocumentOverview from '#knowledge/source-document/overview.json';
import sourceDocumentSupportiveCare from '#knowledge/source-document/supportive-care.json';
import sourceDocumentTargetedTherapy from '#knowledge/source-document/targeted-therapy.json';
import changes2026111 from '#knowledge/changes/2026.11.1.json';
import changes2026112 from '#knowledge/changes/2026.11.2.json';
import selfAssessmentCertification from '#knowledge/self-assessment/certification.json';
import selfAssessmentFda from '#knowledge/self-assessment/fda.json';
import selfAssessmentQualifying from '#knowledge/self-assessment/qualifying.json';
import selfAssessmentQuality from '#knowledge/self-assessment/quality.json';
import selfAssessmentTests from '#knowledge/self-assessment/tests.json';

export const about: About = {
  claims: [
    ...sourceDocumentChemotherapy,
    ...sourceDocumentConclusion,
    ...sourceDocumentHormoneTherapy,
    ...sourceDocumentImmunotherapy,
    ...sourceDocumentOverview,
    ...sourceDocumentSupportiveCare,
    ...sourceDocumentTargetedTherapy,
  ],
  versions: [
    changes2026111,
    changes2026112,
  ],
  criteria: [
    ...selfAssessmentCertification,
    ...selfAssessmentFda,
    ...selfAssessmentQualifying,
    ...selfAssessmentQuality,
    ...selfAssessmentTests,
  ],
  proof,
  sources,
};
