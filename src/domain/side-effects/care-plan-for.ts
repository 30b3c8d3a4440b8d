import { type Outcome, checkedOnly, sideEffectOf } from '../evidence/outcome';
import type { SideEffect } from '../evidence/side-effect';
import type { Trial, TrialArm } from '../evidence/trial';
import { evaluate, type View } from '../logic/verdict';
import type { Drug } from '../treatment/drug';
import { givenTo } from '../treatment/given-to';
import type { TreatmentOption } from '../treatment/option';
import type { TreatmentClass } from '../treatment/treatment-class';
import type { Care, CarePlan, UrgentSign } from './care-plan';
import { type CareView, type ReadPlan, readPlan } from './read-plan';

/** A side effect that the study of the option reports, any grade and severe together. */
export interface ReportedEffect {
  effect: SideEffect;
  any: Outcome;
  severe: Outcome;
}

/** A plan with how common its side effects are; none reported: it belongs to a medicine of the option all the same. */
export interface ExpectedPlan {
  plan: ReadPlan;
  /** The most frequent first. */
  effects: ReportedEffect[];
}

export interface OptionCarePlan {
  /** The one study that says how common; figures of different studies are never put in one order. null: none reports any. */
  study: { trial: Trial; arm: TrialArm } | null;
  /** Felt and reported first, the most frequent first; then what only a blood test shows; then what the study does not report. */
  expected: ExpectedPlan[];
  /** Reported side effects for which there is no plan. */
  withoutPlan: ReportedEffect[];
  /** The urgent signs of all these plans, and with a cancer medicine the general ones, each once, in the order of the knowledge. */
  goNow: UrgentSign[];
  /** Whether this view leaves out a side effect that is known but was not read at its source. */
  withheld: boolean;
}

export interface CareEvidence {
  trials: readonly Trial[];
  sideEffects: readonly SideEffect[];
}

/** Whose plan it is. */
export interface CarePerson {
  picture: View;
  drugs: readonly Pick<Drug, 'id' | 'givenWhen'>[];
}

/**
 * The side effects to expect from an option, each with its plan.
 * @param view patient: recalled figures and statements are left out.
 * @param trialId the study that leads for this person (`leadingArm`), where one is known; null: the fullest report leads.
 * @param person drugs that they are not given and plans that cannot concern them are left out; null: nobody in particular.
 */
export function carePlanFor(
  option: TreatmentOption,
  evidence: CareEvidence,
  care: Care,
  view: CareView,
  trialId: string | null = null,
  person: CarePerson | null = null,
): OptionCarePlan {
  const study = reportingStudy(option, evidence, view, trialId);
  const reported = study ? effectsOf(study, evidence.sideEffects, view) : [];
  const given = givenTo(person?.picture ?? null, option.drugs, (id) => person?.drugs.find((drug) => drug.id === id));
  const drugs = given.map(({ drugId }) => drugId);
  const plans = care.plans.filter(({ who }) => !who || !person || evaluate(who, person.picture) !== 'false');
  const expected = plans
    .map((plan): ExpectedPlan => {
      const effects = reported.filter(({ effect }) => plan.effects.includes(effect.id));
      return { plan: readPlan(plan, care.signs, view, drugs, meantBy(plan, effects, option, drugs)), effects };
    })
    .filter(({ plan, effects }, i) => effects.length > 0 || belongs(plans[i], plan, option))
    .sort((a, b) => rank(a) - rank(b) || highest(b.effects) - highest(a.effects));
  const shown = new Set(expected.flatMap(({ plan }) => plan.goNow.map(({ id }) => id)));
  return {
    study,
    expected,
    withoutPlan: reported.filter(({ effect }) => !care.plans.some((plan) => plan.effects.includes(effect.id))),
    goNow: care.signs.filter((sign) => shown.has(sign.id) || (takesCancerMedicine(option) && isGeneral(sign, view))),
    withheld:
      view === 'patient' && hidesAny(expected, carePlanFor(option, evidence, care, 'clinician', trialId, person)),
  };
}

const isGeneral = ({ general = false, checked }: UrgentSign, view: CareView) =>
  general && (view === 'clinician' || checked !== null);

/** The urgent signs for a person with metastatic cancer whatever was chosen: those of a plan, and the general ones, which the cancer itself or a medicine that still works can bring. */
export function signsToTell(plan: Pick<OptionCarePlan, 'goNow'> | null, signs: readonly UrgentSign[], view: CareView) {
  const own = new Set(plan?.goNow.map(({ id }) => id));
  return signs.filter((sign) => own.has(sign.id) || isGeneral(sign, view));
}

/** Whether what is known goes beyond what is shown: another plan, or another side effect of one. */
function hidesAny(shown: readonly ExpectedPlan[], whole: OptionCarePlan): boolean {
  const told = new Set(shown.flatMap(({ plan, effects }) => [plan.id, ...effects.map(({ effect }) => effect.id)]));
  return whole.expected.some(
    ({ plan, effects }) => !told.has(plan.id) || effects.some(({ effect }) => !told.has(effect.id)),
  );
}

const withCancerMedicine: readonly TreatmentClass[] = [
  'hormone-therapy',
  'chemotherapy',
  'targeted-therapy',
  'immunotherapy',
];

/** A medicine against the cancer, not one that goes with it or follows surgery or radiotherapy. */
export function takesCancerMedicine(option: TreatmentOption): boolean {
  return option.drugs.length > 0 && withCancerMedicine.includes(option.class);
}

/** By a note on one of the option's medicines that this view may show, or by the option itself. */
function belongs(plan: CarePlan | undefined, read: ReadPlan, option: TreatmentOption): boolean {
  return read.drugNotes.some(({ expected = true }) => expected) || (plan?.options.includes(option.id) ?? false);
}

/**
 * The side effects that a plan is read for; null: the plan as a whole. A plan of the option or of one of its medicines is told whole,
 * because what a study does not report is not known to be absent; one that only the study brings is told for what it reports.
 */
function meantBy(
  plan: CarePlan,
  reported: readonly ReportedEffect[],
  option: TreatmentOption,
  given: readonly string[],
): string[] | null {
  const ofMedicine = plan.drugNotes.some(({ drugs }) => given.some((id) => drugs.includes(id)));
  if (ofMedicine || plan.options.includes(option.id) || reported.length === 0) return null;
  return reported.map(({ effect }) => effect.id);
}

/** The study named, where it reports any; else, of those that the option cites, the one that reports most of any grade. */
function reportingStudy(
  option: TreatmentOption,
  { trials, sideEffects }: CareEvidence,
  view: CareView,
  named: string | null,
): OptionCarePlan['study'] {
  const cited = new Set(option.indications.flatMap(({ trialIds }) => trialIds));
  const studies = [...(named === null ? [] : [named]), ...cited].flatMap((id) => {
    const trial = trials.find((one) => one.id === id);
    const arm = trial?.arms.find(({ optionId }) => optionId === option.id);
    if (!trial || !arm) return [];
    const effects = effectsOf({ trial, arm }, sideEffects, view);
    const ofAnyGrade = effects.filter(({ any }) => any.kind === 'frequency').length;
    return effects.length > 0 ? [{ trial, arm, ofAnyGrade }] : [];
  });
  const [most] = studies.toSorted((a, b) => b.ofAnyGrade - a.ofAnyGrade);
  const chosen = studies.find(({ trial }) => trial.id === named) ?? most;
  return chosen ? { trial: chosen.trial, arm: chosen.arm } : null;
}

function effectsOf(
  { trial, arm }: { trial: Trial; arm: TrialArm },
  sideEffects: readonly SideEffect[],
  view: CareView,
): ReportedEffect[] {
  return sideEffects
    .flatMap((effect): ReportedEffect[] => {
      const row = trial.adverseEvents.find((one) => one.effect === effect.id);
      if (!row) return [];
      const read = (severity: 'anyGrade' | 'grade3plus') => {
        const outcome = sideEffectOf(trial, row, arm, severity);
        return view === 'patient' ? checkedOnly(outcome) : outcome;
      };
      return [{ effect, any: read('anyGrade'), severe: read('grade3plus') }];
    })
    .filter(({ any, severe }) => any.kind === 'frequency' || severe.kind === 'frequency')
    .sort((a, b) => Number(isLaboratory(a)) - Number(isLaboratory(b)) || percent(b) - percent(a));
}

const isLaboratory = ({ effect }: ReportedEffect) => effect.kind === 'laboratory';

/** Per cent of any grade, of severe where that alone is reported. */
function percent({ any, severe }: ReportedEffect): number {
  if (any.kind === 'frequency') return any.percent;
  return severe.kind === 'frequency' ? severe.percent : 0;
}

/** 0: felt and reported; 1: reported, from blood tests only; 2: not reported. */
const rank = ({ effects }: ExpectedPlan) => (effects.length === 0 ? 2 : effects.every(isLaboratory) ? 1 : 0);

/** The percentage that places a plan: of what is felt, where anything is. */
function highest(effects: readonly ReportedEffect[]): number {
  const felt = effects.filter((one) => !isLaboratory(one));
  return Math.max(0, ...(felt.length > 0 ? felt : effects).map(percent));
}
