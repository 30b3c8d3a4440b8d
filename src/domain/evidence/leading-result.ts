import { applicability } from '../consultation/applicability';
import type { OptionFinding } from '../consultation/consultation';
import type { View } from '../logic/verdict';
import { type Outcome, type WhyNotReported, checkedOnly, landmarkOf, notReported, outcomeOf } from './outcome';
import { isRandomised } from './randomised';
import type { PopulationKind, Trial, TrialArm, TrialResult } from './trial';

/** Where an option stands in a trial. */
export interface ArmInTrial {
  trial: Trial;
  arm: TrialArm;
}

/** What leads: time before growth, shrinking, living longer. */
export type LeadingEndpoint = 'PFS' | 'ORR' | 'OS';

/** What leads of the brain alone, for a person whose cancer is there. */
export type BrainEndpoint = 'CNS-PFS' | 'CNS-ORR';

export interface LeadingResult {
  endpoint: LeadingEndpoint | BrainEndpoint;
  /** null: the trial does not report it. */
  result: TrialResult | null;
  outcome: Outcome;
  /** The arm it was compared with; null: there was none. */
  other: { arm: TrialArm; outcome: Outcome } | null;
  /** The study's other results, other people or other readings, in the order of its file, never by size of effect. */
  beside: { result: TrialResult; outcome: Outcome }[];
}

const byRank: Record<PopulationKind, number> = { primary: 0, prespecified: 1, subgroup: 2, exploratory: 3, postHoc: 4 };
/** "All randomised, exploratory update": the whole study, whenever it was looked at. */
const everyone = /^(all|everyone) (randomised|enrolled|treated|patients|participants)(,|$)/i;
const timeToProgression = /\bTTP\b|^time to progression\b/i;

/**
 * The arm of the option in the trial of its lead indication that this person stands least outside of; of equals the first
 * that is cited. null: no study of it is held here.
 */
export function leadingArm(
  finding: OptionFinding,
  trials: ReadonlyMap<string, Trial>,
  picture: View | null = null,
): ArmInTrial | null {
  const indication = finding.option.indications.find(({ id }) => id === finding.leadIndication);
  const places = (indication?.trialIds ?? []).flatMap((id): ArmInTrial[] => {
    const trial = trials.get(id);
    const arm = trial?.arms.find(({ optionId }) => optionId === finding.option.id);
    return trial && arm ? [{ trial, arm }] : [];
  });
  const outside = ({ trial }: ArmInTrial) => outsideOf(trial, picture);
  return places.toSorted((a, b) => outside(a) - outside(b))[0] ?? null;
}

/** On how many facts the person stands outside of a trial. */
export function outsideOf({ applicability: asked }: Trial, picture: View | null): number {
  return picture ? applicability(asked, picture).filter(({ fit }) => fit === 'outside').length : 0;
}

/**
 * The figure that leads: of the prespecified primary population, first in the trial's file; never the most flattering. A reading of
 * the whole study goes before that of a part, and one that tells two arms before one that tells this arm alone. Of several readings
 * of those same people a checked one goes first, and a median over one that was not reached yet.
 *
 * @param among only results of which this holds may lead; all of them stand beside it as ever.
 */
export function leadingResult(
  { trial, arm }: ArmInTrial,
  endpoint: LeadingResult['endpoint'],
  onlyChecked = false,
  among: (result: TrialResult) => boolean = () => true,
): LeadingResult {
  const read = (result: TrialResult, armId: string) => {
    const outcome = outcomeOf(trial, result, armId);
    return onlyChecked ? checkedOnly(outcome) : outcome;
  };
  if (endpoint === 'OS' && trial.otherCancers) return nothing(endpoint, 'otherCancers');
  const held = resultsOf({ trial, arm }, endpoint);
  const leading = held.filter(among);
  const rank = (one: TrialResult) => rankOf(trial, one);
  const best = leading.toSorted((a, b) => rank(a) - rank(b))[0];
  if (!best) return nothing(endpoint, 'notInStudy');
  const result =
    leading
      .filter((one) => samePeople(one, best))
      .toSorted(
        (a, b) => Number(b.checked !== null) - Number(a.checked !== null) || reached(b, arm) - reached(a, arm),
      )[0] ?? best;
  const other = otherArm(trial, arm, Object.keys(result.arms), result.hazardRatio?.comparison);
  return {
    endpoint,
    result,
    outcome: read(result, arm.id),
    other: other && { arm: other, outcome: read(result, other.id) },
    beside: held
      .filter((one) => one !== result)
      .map((one) => ({ result: one, outcome: read(one, arm.id) }))
      .filter(({ outcome }) => outcome.kind !== 'notReported'),
  };
}

/** No figure leads, and why. */
export const nothing = (endpoint: LeadingResult['endpoint'], why: WhyNotReported): LeadingResult => ({
  endpoint,
  result: null,
  outcome: notReported(why),
  other: null,
  beside: [],
});

/** All results of an endpoint that say something of the arm. */
export function resultsOf({ trial, arm }: ArmInTrial, endpoint: LeadingResult['endpoint']): TrialResult[] {
  return ofEndpoint(trial, endpoint).filter((result) => holds(trial, result, arm));
}

/** 0: primary; under 2: of the whole study; else of a part of it, in the order in which it was planned. */
function rankOf(trial: Trial, result: TrialResult): number {
  const { kind, label, n, who } = result.population;
  const isWhole = !who && (everyone.test(label.en) || n === trial.n);
  if (!isWhole) return kind === 'primary' ? 0 : 2 + byRank[kind];
  const isAlone = trial.arms.filter((arm) => holds(trial, result, arm)).length < 2;
  return (isAlone ? 1 : 0) + byRank[kind] / 10;
}

/** Whether two results are of the same people: later readings of a trial rename their population. */
function samePeople(a: TrialResult, b: TrialResult): boolean {
  if (a.population.kind !== b.population.kind) return false;
  const named = a.population.label.en === b.population.label.en;
  return named || (a.population.n !== null && a.population.n === b.population.n);
}

/** In how many arms the figure was reached, the own one counting a little more: arms of one study are read at one time. */
const reached = ({ arms }: TrialResult, arm: TrialArm) =>
  Object.entries(arms).reduce((sum, [id, { value }]) => sum + (value === null ? 0 : id === arm.id ? 1.5 : 1), 0);

function ofEndpoint(trial: Trial, endpoint: LeadingResult['endpoint']): TrialResult[] {
  // Of the brain a study may tell the share without growth at a time instead of a middle value.
  if (endpoint === 'CNS-PFS') return trial.results.filter((result) => result.endpoint === endpoint);
  const unit = endpoint === 'ORR' || endpoint === 'CNS-ORR' ? 'percent' : 'months';
  const own = trial.results.filter((result) => result.endpoint === endpoint && result.unit === unit);
  if (endpoint !== 'PFS' || own.length > 0) return own;
  return trial.results.filter(({ endpointName }) => endpointName && timeToProgression.test(endpointName.en));
}

/** Whether the result says anything of the arm: a number, "not reached" or a share at a time. */
function holds(trial: Trial, result: TrialResult, arm: TrialArm): boolean {
  return (
    outcomeOf(trial, result, arm.id).kind !== 'notReported' ||
    result.landmarks.some(({ arms }) => (arms[arm.id] ?? null) !== null)
  );
}

/**
 * The arm compared with, of those that report the figure: as the hazard ratio names it, else the next in order. null: there is
 * none; cohorts side by side, which chance did not make, are no comparison.
 */
export function otherArm(
  trial: Trial,
  arm: TrialArm,
  reported: readonly string[],
  named?: readonly string[],
): TrialArm | null {
  if (!isRandomised(trial)) return null;
  const ids = named?.includes(arm.id) ? named : reported;
  const otherId = ids.find((id) => id !== arm.id);
  return trial.arms.find(({ id }) => id === otherId) ?? null;
}

/** People without growth at a time, with the other arm. */
export function leadingLandmark(place: ArmInTrial, lead: LeadingResult, months: number, onlyChecked = false): Outcome {
  if (!lead.result) return notReported('notInStudy');
  const outcome = landmarkOf(place.trial, lead.result, place.arm.id, months);
  return onlyChecked ? checkedOnly(outcome) : outcome;
}
