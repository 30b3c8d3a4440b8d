// The knowledge is JSON; these declarations give each folder's files the type that `npm run check` holds them to.
declare module '#knowledge/options/*' {
  const option: import('../domain/treatment/option').TreatmentOption;
  export default option;
}
declare module '#knowledge/trials/*' {
  const trial: import('../domain/evidence/trial').Trial;
  export default trial;
}
declare module '#knowledge/rules/*' {
  const rules: import('../domain/treatment/rule').Rule[];
  export default rules;
}
declare module '#knowledge/facts/*' {
  const facts: import('../domain/treatment/fact-definition').FactDefinition[];
  export default facts;
}
declare module '#knowledge/drugs/*' {
  const drug: import('../domain/treatment/drug').Drug;
  export default drug;
}
declare module '#knowledge/doses/*' {
  const dose: import('../domain/treatment/drug-dose').DrugDose;
  export default dose;
}
declare module '#knowledge/schedules/treatments.json' {
  const treatments: import('../domain/treatment/schedule').TreatmentSchedule[];
  export default treatments;
}
declare module '#knowledge/schedules/options.json' {
  const options: import('../domain/treatment/schedule').OptionSchedule[];
  export default options;
}
declare module '#knowledge/concerns.json' {
  const concerns: import('../domain/preference/concern').Concern[];
  export default concerns;
}
declare module '#knowledge/interactions/*' {
  const interactions: import('../domain/treatment/interactions/interaction-class').InteractionClass;
  export default interactions;
}
declare module '#knowledge/ingredients/*' {
  const ingredients: import('../domain/treatment/interactions/ingredient').Ingredient[];
  export default ingredients;
}
declare module '#knowledge/side-effects/*' {
  const sideEffects: import('../domain/evidence/side-effect').SideEffect[];
  export default sideEffects;
}
declare module '#knowledge/care/plans/*' {
  const plan: import('../domain/side-effects/care-plan').CarePlan;
  export default plan;
}
declare module '#knowledge/care/first-cycle-calls.json' {
  const calls: import('../domain/navigation/first-cycle-call').FirstCycleCall[];
  export default calls;
}
declare module '#knowledge/care/everyday-words.json' {
  const words: import('../domain/navigation/first-cycle-call').EverydayWords[];
  export default words;
}
declare module '#knowledge/care/signs.json' {
  const signs: import('../domain/side-effects/care-plan').UrgentSign[];
  export default signs;
}
declare module '#knowledge/care/grades.json' {
  const grades: import('../domain/side-effects/grades').PlanGrade[];
  export default grades;
}
declare module '#knowledge/care/emetic.json' {
  const classes: import('../domain/side-effects/emetic-risk').EmeticClass[];
  export default classes;
}
declare module '#knowledge/care/prevention/*' {
  const steps: import('../domain/side-effects/prevention').PreventionStep[];
  export default steps;
}
declare module '#knowledge/care/sources.json' {
  const sources: import('../domain/evidence/source').Source[];
  export default sources;
}
declare module '#knowledge/sources/*' {
  const sources: import('../domain/evidence/source').Source[];
  export default sources;
}
declare module '#knowledge/disagreements/*' {
  const disagreements: import('../domain/evidence/disagreement').Disagreement[];
  export default disagreements;
}
declare module '#knowledge/samples/*' {
  const sample: import('../domain/patient/sample').SamplePatient;
  export default sample;
}
declare module '#knowledge/source-document/*' {
  const claims: import('../domain/library/source-document').SourceClaim[];
  export default claims;
}
declare module '#knowledge/changes/*' {
  const version: import('../domain/library/knowledge-version').KnowledgeVersion;
  export default version;
}
declare module '#knowledge/self-assessment/*' {
  const criteria: import('../domain/library/self-assessment').AssessedCriterion[];
  export default criteria;
}
declare module '#knowledge/about-sources.json' {
  const sources: import('../domain/evidence/source').Source[];
  export default sources;
}
declare module '#knowledge/proof-report.json' {
  const report: import('../domain/library/proof-report').ProofReport;
  export default report;
}
declare module '#knowledge/shared-holds.json' {
  const sharedHolds: import('../domain/treatment/shared-holds').SharedHold[];
  export default sharedHolds;
}
declare module '#knowledge/manifest.json' {
  const manifest: import('../domain/consultation/knowledge').KnowledgeManifest;
  export default manifest;
}
// Written by `tools/knowledge/pack.ts`: the structure in streams, what travels apart of a language as a list of texts.
declare module '#knowledge/packed/knowledge.js' {
  const knowledge: import('./streams').Streams<import('../domain/consultation/knowledge').Knowledge>;
  export default knowledge;
}
declare module '#knowledge/packed/details.js' {
  const details: import('./streams').Streams<import('./details').KnowledgeDetails>;
  export default details;
}
declare module '#knowledge/packed/interactions.js' {
  const interactions: import('./streams').Streams<import('../domain/consultation/knowledge').InteractionKnowledge>;
  export default interactions;
}
declare module '#knowledge/packed/evidence.js' {
  const evidence: import('./streams').Streams<import('../domain/consultation/knowledge').Evidence>;
  export default evidence;
}
declare module '#knowledge/packed/care.js' {
  const care: import('./streams').Streams<import('../domain/side-effects/care-plan').Care>;
  export default care;
}
declare module '#knowledge/packed/calls.js' {
  const calls: import('./streams').Streams<import('../domain/navigation/first-cycle-call').CallKnowledge>;
  export default calls;
}
declare module '#knowledge/packed/samples.js' {
  const samples: import('./streams').Streams<import('../domain/patient/sample').SamplePatient[]>;
  export default samples;
}
declare module '#knowledge/packed/about.js' {
  const about: import('./streams').Streams<import('../domain/library/about').About>;
  export default about;
}
declare module '#knowledge/packed/*.es.js' {
  const spanish: string[];
  export default spanish;
}
declare module '#knowledge/packed/knowledge.en.js' {
  const english: string[];
  export default english;
}
