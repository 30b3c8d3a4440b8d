import type { Concern } from '../preference/concern';
import type { Disagreement } from '../evidence/disagreement';
import type { SideEffect } from '../evidence/side-effect';
import type { Source } from '../evidence/source';
import type { Trial } from '../evidence/trial';
import type { Drug } from '../treatment/drug';
import type { DrugDose } from '../treatment/drug-dose';
import type { FactDefinition } from '../treatment/fact-definition';
import type { Ingredient } from '../treatment/interactions/ingredient';
import type { InteractionClass } from '../treatment/interactions/interaction-class';
import type { Schedules } from '../treatment/schedule';
import type { TreatmentOption } from '../treatment/option';
import type { Rule } from '../treatment/rule';
import type { SharedHold } from '../treatment/shared-holds';

export interface KnowledgeManifest {
  version: string;
  /** ISO dates. */
  evidenceDate: string;
  reviewBy: string;
  licence: string;
}

/** Everything that consult() reads besides the patient. */
export interface Knowledge {
  manifest: KnowledgeManifest;
  facts: FactDefinition[];
  options: TreatmentOption[];
  /** Holds said once for every option that gives one of some medicines. */
  sharedHolds: SharedHold[];
  rules: Rule[];
  drugs: Drug[];
}

/** What other medicines are checked against; loaded apart, because options can be shown without it. */
export interface InteractionKnowledge {
  interactions: InteractionClass[];
  ingredients: Ingredient[];
}

/** What the evidence views read on top; loaded apart, because options can be shown without it. */
export interface Evidence {
  trials: Trial[];
  sideEffects: SideEffect[];
  sources: Source[];
  /** By drug; an option's own doses go before them. */
  doses: DrugDose[];
  disagreements: Disagreement[];
  /** When the treatments of an option are given and its tests are done. */
  schedules: Schedules;
  /** What can matter to a person. */
  concerns: Concern[];
}
