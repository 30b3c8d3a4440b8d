import { type Outcome, outcomeOf } from './outcome';
import { isRandomised } from './randomised';
import { type Bound, type ScenarioBound, boundRules, boundsOf, marksOf, whole } from './scenario-bounds';
import type { Trial, TrialResult } from './trial';

/**
 * notReported: no median is held. otherCancers: most people had another cancer. recalled: nobody read the figure. notReached: the
 * median is open. openInterval: its upper end is. singleArm: chance compared the group with nobody. otherArm: another arm of the
 * same result is open in one of these two ways, and the arms of a study are told alike. tooShort: written in whole months, the
 * cases would fall together. counted: what was counted speaks against every case.
 */
export type ScenarioRefusal =
  | 'notReported'
  | 'otherCancers'
  | 'recalled'
  | 'notReached'
  | 'openInterval'
  | 'singleArm'
  | 'otherArm'
  | 'tooShort'
  | 'counted';

/**
 * What is to be said with every range of multiples. firstLineChemotherapy: they were found in trials of 1999 to 2009.
 * worstLeastCertain: the worst case is right less often than the others. curveNotSeen: a plateau, or a change to the other
 * treatment, would not show. followUpShort: people were followed for less than the median.
 */
export type ScenarioLimit = 'firstLineChemotherapy' | 'worstLeastCertain' | 'curveNotSeen' | 'followUpShort';

export interface ScenarioRange {
  kind: 'range';
  bounds: Record<ScenarioBound, Bound>;
  /** Months as far as the study could see; null: not read. */
  seen: number | null;
  limits: readonly ScenarioLimit[];
}

export interface NoScenarioRange {
  kind: 'refused';
  refusal: ScenarioRefusal;
}

/**
 * Ranges instead of one number. A multiple of the median is not said where the study could not look, nor where what was counted
 * says otherwise, nor where that holds of another arm of the same result: else the better arm would seem to hold less.
 * Whole months, half up.
 * @param survival the median of one arm of the trial
 * @param result where its months are published; null: multiples only
 * @param counted another result of the same people whose months are told beside the range; null: none
 */
export function scenarioRange(
  trial: Trial,
  survival: Outcome,
  result: TrialResult | null = null,
  counted: TrialResult | null = null,
): ScenarioRange | NoScenarioRange {
  const refused = (refusal: ScenarioRefusal): NoScenarioRange => ({ kind: 'refused', refusal });
  if (survival.kind === 'notReported' && survival.why === 'notChecked') return refused('recalled');
  if (survival.kind !== 'median') return refused('notReported');
  if (trial.otherCancers) return refused('otherCancers');
  if (survival.checked === null) return refused('recalled');
  const open = openness(survival);
  if (open) return refused(open);
  if (!isRandomised(trial)) return refused('singleArm');
  const others = result
    ? trial.arms.flatMap(({ id }) => (id === survival.armId ? [] : outcomeOf(trial, result, id)))
    : [];
  if (others.some(openness)) return refused('otherArm');

  const seen = seenMonths(result, counted);
  const of = (outcome: Outcome) =>
    outcome.kind === 'median' && outcome.months !== null
      ? [boundsOf(outcome.months, { marks: marksOf(told(result, counted), outcome.armId), seen })]
      : [];
  const [own] = of(survival);
  if (!own) return refused('notReported');
  const alike = others.flatMap(of);
  const bounds = Object.fromEntries(
    boundRules.map(({ bound }) => {
      const withheld = alike.map((arm) => arm[bound]).find(({ months }) => months === null);
      const isReckoned = own[bound].months !== null && own[bound].from === 'multiple';
      return [bound, withheld && isReckoned ? withheld : own[bound]];
    }),
  ) as Record<ScenarioBound, Bound>;
  const { worst, lower } = bounds;
  if (worst.months !== null && (worst.months < 1 || (lower.months !== null && worst.months >= lower.months))) {
    return refused('tooShort');
  }
  if (Object.values(bounds).every(({ months }) => months === null)) return refused('counted');
  return { kind: 'range', bounds, seen, limits: limitsOf(bounds, survival.months ?? 0, result) };
}

function openness(outcome: Outcome): 'notReached' | 'openInterval' | null {
  if (outcome.kind !== 'median') return null;
  if (outcome.months === null) return 'notReached';
  return outcome.interval?.high === null ? 'openInterval' : null;
}

const told = (...results: (TrialResult | null)[]) => [...new Set(results.filter((one) => one !== null))];

/** The longest of follow-up, published months and medians, which the curve has come to; null: none but the medians was read. */
function seenMonths(result: TrialResult | null, counted: TrialResult | null): number | null {
  const looked = told(result, counted).flatMap(({ medianFollowUpMonths, landmarks }) => [
    medianFollowUpMonths ?? 0,
    ...landmarks.map(({ months }) => months),
  ]);
  if (Math.max(0, ...looked) === 0) return null;
  const medians = Object.values(result?.unit === 'months' ? result.arms : {}).map(({ value }) => value ?? 0);
  return Math.floor(Math.max(...looked, ...medians));
}

function limitsOf(bounds: ScenarioRange['bounds'], median: number, result: TrialResult | null): ScenarioLimit[] {
  const isReckoned = (bound: Bound) => bound.months !== null && bound.from === 'multiple';
  const followUp = result?.medianFollowUpMonths ?? null;
  return [
    ...(Object.values(bounds).some(isReckoned) ? (['firstLineChemotherapy', 'curveNotSeen'] as const) : []),
    ...(isReckoned(bounds.worst) ? (['worstLeastCertain'] as const) : []),
    ...(followUp !== null && whole(followUp) < whole(median) ? (['followUpShort'] as const) : []),
  ];
}
