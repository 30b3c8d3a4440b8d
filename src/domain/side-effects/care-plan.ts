import type { Source } from '../evidence/source';
import type { Checked, Text } from '../evidence/text';
import type { Condition } from '../logic/condition';
import type { EmeticClass } from './emetic-risk';
import type { PlanGrade } from './grades';
import type { PreventionStep } from './prevention';

/** One sentence of a plan in plain words, with the page it was read on; checked null: recalled, never shown to a patient. */
export interface CareStatement {
  /** May hold `{fever}`, which the view fills with the centre's own limit; no number of degrees and no phone stands in a text. */
  text: Text;
  /** Side effects of the plan that it speaks of, by id; absent: all; none: of the plan as a whole, of no one side effect of it. */
  effects?: string[];
  sourceId: string | null;
  checked: Checked;
}

/** What to do or when to call, for people with any medicine or with some only. */
export interface CareAdvice extends CareStatement {
  /** For the advice of some medicines that stands in place of it. */
  id?: string;
  /** The medicines that it is for, by id; absent: for all. Where nobody's medicines are asked about, a drug note says it with their names. */
  drugs?: string[];
  /** Advice of the same plan that would speak against it, by id: not told to who has one of its medicines. */
  insteadOf?: string[];
}

/** Where the body speaks, in the order in which a joined list shows it. */
export const signAreas = [
  'breath-heart',
  'infection',
  'brain-nerves',
  'bleeding',
  'allergy-skin',
  'belly-fluids',
  'limbs',
  'eyes',
  'mind',
] as const;
export type SignArea = (typeof signAreas)[number];

/** A sign that needs help at any hour. It is worded once for all plans, so that their lists can be joined without doubles. */
export interface UrgentSign extends Omit<CareStatement, 'effects'> {
  id: string;
  area: SignArea;
  /** Everyone who takes a cancer medicine is told it, whatever the plans of that medicine say. */
  general?: boolean;
}

/**
 * What holds for some medicines only, by drug id of the knowledge. A plan belongs to every medicine that a note of it names.
 * The text need not name them: a view puts their names before it.
 */
export interface DrugNote extends CareStatement {
  drugs: string[];
  /** false: told where the plan is read, but too rare to make the plan one that people with the medicine expect. */
  expected?: false;
}

/** When it usually starts, is worst and ends, in weeks after the start (the first week is 1); null: not read. */
export interface CareTiming extends CareStatement {
  /** The medicines for which it was read, named by the view and not by the text; empty: for all. */
  drugs: string[];
  /** Counted from the first day of treatment, or from each dose anew. */
  from: 'treatment' | 'dose';
  startsWeek: number | null;
  peaksWeek: number | null;
  endsWeek: number | null;
}

/** What to do about a side effect or after a treatment: one file in `knowledge/care/plans`. */
export interface CarePlan {
  id: string;
  /** What it is for can cost a life where a call comes late: a sheet tells its signs first, and to everyone who has the medicine. */
  urgent?: true;
  /** Side effects that it is for, by id in `knowledge/side-effects`. */
  effects: string[];
  /** Options after which it is given, by id: radiotherapy, surgery, care without a medicine. */
  options: string[];
  /** Whom it can concern; absent: anybody. Left out of the plan of somebody of whom it is known to be false. */
  who?: Condition;
  /** A clinician's term. */
  name: Text;
  /** Plain words, a noun phrase: "feeling sick". */
  plain: Text;
  /** What it is like, one to three plain sentences; a description, it claims no figure and tells nobody what to do. */
  what: Text;
  timing: CareTiming[];
  selfCare: CareAdvice[];
  /** What the clinic does about it. */
  clinic: CareStatement[];
  /** Signs that need a call the same day. */
  call: CareAdvice[];
  /** Signs that need help at any hour, by id in `knowledge/care/signs.json`: fixed reference text, no triage. */
  goNow: string[];
  /** Signs among them that belong to some side effects of the plan only, with these; absent: to all. */
  goNowOnly?: Record<string, string[]>;
  drugNotes: DrugNote[];
  /** For professionals only, where bodies differ or a term is theirs. */
  clinicianNotes: CareStatement[];
}

/** All plans with the signs and sources that they share: a part of the knowledge that is loaded by itself. */
export interface Care {
  plans: CarePlan[];
  /** In the order in which a joined list shows them. */
  signs: UrgentSign[];
  grades: PlanGrade[];
  /** In the order in which a view shows them. */
  prevention: PreventionStep[];
  emetic: EmeticClass[];
  /** Pages that only these plans cite; the others stand with the evidence. */
  sources: Source[];
}
