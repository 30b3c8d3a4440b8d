import type { Condition } from '../logic/condition';
import type { Checked, Text } from './text';

/** A clinical trial with its results and adverse events, one entry a trial. Figures are as published, unrounded. */
export interface Trial {
  id: string;
  /** A proper name, "KEYNOTE-355"; in both languages where it holds a word. */
  name: string | Text;
  nct: string | null;
  /** "2", "3", "1b/2" … */
  phase: string;
  /** Year of the first full report used here. */
  year: number | null;
  /** People randomised or enrolled. */
  n: number;
  /** Who took part, in a clinician's words and in plain words. */
  population: Text;
  plainPopulation: Text;
  /** Most people in it had another cancer: how long they lived says nothing of a person with breast cancer. */
  otherCancers?: true;
  arms: TrialArm[];
  results: TrialResult[];
  adverseEvents: AdverseEventRow[];
  safety: SafetySummary | null;
  qualityOfLife: QualityOfLife | null;
  applicability: Applicability;
  notes: Text | null;
}

export interface TrialArm {
  id: string;
  label: Text;
  /** The option of this arm, null where the knowledge has none (placebo partner, physician's choice). */
  optionId: string | null;
  /** Absent: the arm gave what its option holds, or no medicine that has a name here. */
  drugs?: ArmDrugs;
  /** People in the arm; null where not read. */
  n: number | null;
}

/**
 * Medicines of an arm, by id: its option may name several to choose from, of which the trial gave one.
 * all: everyone had them. some: a part of the people had them, or one of a class that they belong to.
 */
export interface ArmDrugs {
  all: string[];
  some?: string[];
}

/** CNS-PFS, CNS-ORR: time without growth and response in the brain alone. */
export type Endpoint = 'PFS' | 'OS' | 'ORR' | 'DOR' | 'CBR' | 'CNS-PFS' | 'CNS-ORR' | 'other';

/**
 * primary: the prespecified primary population; the others are named as such wherever they are shown. It is a mark of the people,
 * not of what was measured in them: the same people of a trial carry one kind.
 */
export type PopulationKind = 'primary' | 'prespecified' | 'subgroup' | 'postHoc' | 'exploratory';

/** days, weeks and points of a scale: as the study counts them; perDay, perYear: events of one person in that time. */
export type AmountUnit = 'days' | 'weeks' | 'points' | 'perDay' | 'perYear';

export interface TrialResult {
  id: string;
  endpoint: Endpoint;
  /** For endpoint "other": its name. */
  endpointName?: Text;
  population: TrialPopulation;
  /** "BICR", "investigator", … or null where not reported or not applicable. */
  assessedBy: string | null;
  unit: 'months' | 'percent' | AmountUnit;
  /** By arm id: median in months, per cent or amount; value null: not reached or not reported (see note). */
  arms: Record<string, ArmValue>;
  hazardRatio: HazardRatio | null;
  /** Where the study reports one: the first arm less the second, in the unit. */
  difference?: Difference;
  landmarks: Landmark[];
  medianFollowUpMonths: number | null;
  sourceId: string;
  checked: Checked;
  /** What has to be said wherever the figure is. */
  caveat?: Text;
  note?: string;
}

/**
 * everyone: all who were randomised or, where nobody was, all who took part. treated: all of them who had the treatment. measurable:
 * all whose disease could be measured.
 */
export type Counted = 'everyone' | 'treated' | 'measurable';

export interface TrialPopulation {
  label: Text;
  /** For a patient, where neither the label nor the words for everyone say it plainly. */
  plain?: Text;
  kind: PopulationKind;
  n: number | null;
  /** Absent: a part of the people by their tumour, by a marker, by what could be evaluated. */
  counted?: Counted;
  /** Of a part of the people: what its label says, as a condition, so that it can be seen whether a person belongs to it. */
  who?: Condition;
}

export interface ArmValue {
  value: number | null;
  ci95: [number, number | null] | null;
  notReached?: boolean;
}

export interface HazardRatio {
  value: number;
  ci95: [number, number] | null;
  /** Where the study reports an interval at another level than 95 %. */
  otherInterval?: OtherInterval;
  p: string | null;
  /** Arms compared, first over second; absent: the trial's two arms in their order. */
  comparison?: [string, string];
}

/** level: per cent, "70" or "90". */
export interface OtherInterval {
  level: number;
  low: number;
  high: number;
}

export interface Difference {
  value: number;
  ci95: [number, number] | null;
  p: string | null;
}

/** Per cent without the event at a time, by arm id. */
export interface Landmark {
  months: number;
  arms: Record<string, number | null>;
}

export interface AdverseEventRow {
  /** Id in `knowledge/side-effects`. */
  effect: string;
  /** The trial's own term. */
  term: string;
  /** Per cent of the safety population by arm id. */
  arms: Record<string, { anyGrade: number | null; grade3plus: number | null; checked: Checked }>;
  sourceId: string;
  note?: string;
}

export interface SafetySummary {
  arms: Record<
    string,
    {
      grade3plusAny: number | null;
      seriousAE: number | null;
      discontinuedForAE: number | null;
      deathFromAE: number | null;
      /** People in the safety population where read. */
      n?: number | null;
    }
  >;
  sourceId: string;
  checked: Checked;
  note?: string;
}

export interface QualityOfLife {
  summary: Text;
  sourceId: string | null;
  checked: Checked;
}

/** What the trial's entry criteria say of a fact: null is "not reported here". */
export interface Applicability {
  age: { median: number | null; min: number | null; max: number | null } | null;
  ecogMax: number | null;
  /** "allowed" | "required" | "excluded" by topic; null: not read. */
  priorCdk46: 'allowed' | 'required' | 'excluded' | null;
  priorChemotherapyMetastatic: 'allowed' | 'required' | 'excluded' | null;
  brainMetastases: 'stableAllowed' | 'activeAllowed' | 'excluded' | null;
  visceralDiseasePercent: number | null;
  sex: 'women' | 'womenAndMen' | null;
  menopause: 'post' | 'preAndPost' | 'pre' | null;
  checked: Checked;
}
