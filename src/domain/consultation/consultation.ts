import type { Checked, Text } from '../evidence/text';
import type { Leaf } from '../logic/condition';
import type { Kleene } from '../logic/kleene';
import type { Possible } from '../logic/possible';
import type { Trace } from '../logic/trace';
import type { Chosen } from '../patient/choose-observation';
import type { TherapyProblem } from '../patient/history/therapy-problem';
import type { Picture } from '../patient/picture';
import type { Caution, Gate, Hold, TreatmentOption } from '../treatment/option';
import type { Interaction } from '../treatment/interactions/interactions';
import type { Rule } from '../treatment/rule';
import type { Status } from '../treatment/status';
import type { TreatmentClass } from '../treatment/treatment-class';

/** The one value that every screen, document and tool reads. */
export interface Consultation {
  /** ISO date. */
  day: string;
  knowledgeVersion: string;
  /** Whether the person has metastatic breast cancer: false gives no options, with the reason said. */
  metastatic: Kleene;
  /** What holds on the day, by attribute. */
  picture: Picture;
  /** Where each entered value came from: the observation, its specimen, whether it is stale or discordant. */
  sources: ReadonlyMap<string, Chosen>;
  facts: FactFinding[];
  classes: ClassFinding[];
  /** All options, in guideline order, each once. */
  options: OptionFinding[];
  /** What is not known and could still change an option, the one that decides most first. */
  missing: MissingFact[];
  /** Tests that a rule asks for now. */
  tests: { rule: Rule; attributes: string[] }[];
  warnings: Warning[];
}

/** A derived fact with the set of values still possible and how it came about. */
export interface FactFinding {
  attribute: string;
  value: Possible;
  /** One trace a value, in the definition's order. */
  cases: { value: string; readonly trace: Trace }[];
  text: Text;
  body: string;
  sourceId: string;
  checked: Checked;
}

export interface ClassFinding {
  class: TreatmentClass;
  status: Status;
  /** Options whose primary or also-class this is, best first. */
  options: OptionFinding[];
  /** The option that gives the class its status, and so the deciding fact; null where the class has no option. */
  lead: OptionFinding | null;
}

export interface OptionFinding {
  option: TreatmentOption;
  status: Status;
  /** Where the guideline order puts it among options of its status: lower stands first. */
  place: number;
  /** Verdict of each indication, in the option's order. */
  indications: { id: string; verdict: Kleene; readonly trace: Trace }[];
  /** The indication that holds, else the nearest: it is the one explained. */
  leadIndication: string | null;
  indication: Kleene;
  contraindication: Kleene;
  /** Contraindications that are true or unknown. */
  gates: { gate: Gate; verdict: Kleene; readonly trace: Trace }[];
  holds: { hold: Hold; verdict: Kleene; readonly trace: Trace }[];
  cautions: { caution: Caution; verdict: Kleene }[];
  /** Known facts that alone give the verdict, none of which can be dropped; in catalogue order. */
  because: FactRef[];
  /** Unknown entered facts that could still change the status. */
  missing: string[];
  /** Single facts whose other value would change the status. */
  readonly changes: Change[];
  /** Rules that recommend it now, and rules that sort it last, with why. */
  recommendedBy: Rule[];
  avoidedBy: Rule[];
  /** Pairs with other medicines that are to be avoided, for which it stands behind the others of its status. */
  behind: readonly Interaction[];
  /** The fact to print beside the status. */
  deciding: Deciding;
}

/** A leaf of the condition with what the picture holds for its attribute. */
export interface FactRef {
  attribute: string;
  leaf: Leaf;
  /** The leaf's verdict, under its negations if any. */
  verdict: Kleene;
  value: Possible;
}

export interface Change {
  attribute: string;
  /** The value that would change it. */
  value: Possible;
  from: Status;
  to: Status;
}

/**
 * because: facts that make it fit; waits: not known yet; fails: the criterion of the nearest indication that is not met; gate: what
 * advises against; hold: what to wait for; medicine: another medicine that must never be taken with it; always: needs no fact.
 */
export type Deciding =
  | { kind: 'because'; facts: FactRef[] }
  | { kind: 'waits'; attributes: string[] }
  | { kind: 'fails'; facts: FactRef[] }
  | { kind: 'gate'; gate: Gate | null; rule: Rule | null; facts: FactRef[] }
  | { kind: 'hold'; hold: Hold; facts: FactRef[] }
  | { kind: 'medicine'; pairs: readonly Interaction[] }
  | { kind: 'always' };

export interface MissingFact {
  attribute: string;
  /** Options whose status becomes settled by some value of this fact alone. */
  decides: string[];
  /** Options that it could open or close together with others. */
  touches: string[];
  /** By value of a choice (or the named cell of a number): the options whose status would change. */
  outcomes: { value: Possible; opens: string[]; closes: string[] }[];
}

/** Something that a person must see; words are in the message catalogues under `warning.<kind>`. */
export type Warning =
  | { kind: 'discordance'; attribute: string; used: string; other: string }
  /** Samples differ and neither counts. */
  | { kind: 'unsettled'; attribute: string; used: string; other: string }
  /** The sample that counts is negative; bodies differ on whether a positive one should count all the same. */
  | { kind: 'positiveElsewhere'; attribute: string; used: string; other: string }
  /** Counts of HER2 copies that beside IHC 2+ stand only after a blinded recount. */
  | { kind: 'recount'; attribute: string; group: 2 | 3 | 4 }
  | { kind: 'stale'; attribute: string; on: string }
  | { kind: 'staleAbnormal'; attribute: string; on: string; options: string[] }
  | { kind: 'contradiction'; id: string; attributes: string[] }
  | { kind: 'therapyProblem'; therapy: string; problem: TherapyProblem }
  | { kind: 'openHistory'; therapies: string[] }
  | { kind: 'unmappedDrug'; name: string };
