import { join } from 'node:path';
import { createGenerator, type Schema } from 'ts-json-schema-generator';

const root = join(__dirname, '..', '..');

/** Published schemas: file name, type, and where the type is declared. */
export const schemas = [
  ['option', 'TreatmentOption', 'src/domain/treatment/option.ts'],
  ['shared-hold', 'SharedHold', 'src/domain/treatment/shared-holds.ts'],
  ['rule', 'Rule', 'src/domain/treatment/rule.ts'],
  ['fact', 'FactDefinition', 'src/domain/treatment/fact-definition.ts'],
  ['drug', 'Drug', 'src/domain/treatment/drug.ts'],
  ['dose', 'DrugDose', 'src/domain/treatment/drug-dose.ts'],
  ['treatment-schedule', 'TreatmentSchedule', 'src/domain/treatment/schedule.ts'],
  ['option-schedule', 'OptionSchedule', 'src/domain/treatment/schedule.ts'],
  ['concern', 'Concern', 'src/domain/preference/concern.ts'],
  ['interaction', 'InteractionClass', 'src/domain/treatment/interactions/interaction-class.ts'],
  ['ingredient', 'Ingredient', 'src/domain/treatment/interactions/ingredient.ts'],
  ['trial', 'Trial', 'src/domain/evidence/trial.ts'],
  ['side-effect', 'SideEffect', 'src/domain/evidence/side-effect.ts'],
  ['source-claim', 'SourceClaim', 'src/domain/library/source-document.ts'],
  ['knowledge-version', 'KnowledgeVersion', 'src/domain/library/knowledge-version.ts'],
  ['assessed-criterion', 'AssessedCriterion', 'src/domain/library/self-assessment.ts'],
  ['care-plan', 'CarePlan', 'src/domain/side-effects/care-plan.ts'],
  ['urgent-sign', 'UrgentSign', 'src/domain/side-effects/care-plan.ts'],
  ['first-cycle-call', 'FirstCycleCall', 'src/domain/navigation/first-cycle-call.ts'],
  ['everyday-words', 'EverydayWords', 'src/domain/navigation/first-cycle-call.ts'],
  ['plan-grade', 'PlanGrade', 'src/domain/side-effects/grades.ts'],
  ['prevention-step', 'PreventionStep', 'src/domain/side-effects/prevention.ts'],
  ['emetic-class', 'EmeticClass', 'src/domain/side-effects/emetic-risk.ts'],
  ['source', 'Source', 'src/domain/evidence/source.ts'],
  ['disagreement', 'Disagreement', 'src/domain/evidence/disagreement.ts'],
  ['sample', 'SamplePatient', 'src/domain/patient/sample.ts'],
  ['evidence-rules', 'EvidenceRuleList', 'tools/check/evidence-lists.ts'],
  ['evidence-options', 'EvidenceOptionList', 'tools/check/evidence-lists.ts'],
  ['evidence-rows', 'EvidenceRowList', 'tools/check/evidence-lists.ts'],
  ['evidence-care', 'EvidenceCareList', 'tools/check/evidence-care-list.ts'],
  ['manifest', 'KnowledgeManifest', 'src/domain/consultation/knowledge.ts'],
] as const;

/** Schemas of the command line and of the case file, published in docs/. */
export const publicSchemas = [
  ['recommend-input', 'RecommendInput', 'tools/recommend/input.ts'],
  ['recommend-output', 'RecommendOutput', 'tools/recommend/output.ts'],
  ['case-file', 'CaseFile', 'src/domain/case-file/case-file.ts'],
] as const;

export type SchemaName = (typeof schemas)[number][0];

/** JSON Schema (draft 7) of a domain type, from its declaration. */
export function generateSchema(type: string, path: string): Schema {
  return createGenerator({
    path: join(root, path),
    type,
    tsconfig: join(root, 'tools', 'tsconfig.json'),
    skipTypeCheck: true,
    topRef: true,
    additionalProperties: false,
    expose: 'export',
  }).createSchema(type);
}
