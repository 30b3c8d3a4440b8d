import type { Outcome } from './outcome';
import { isRandomised } from './randomised';
import type { Trial, TrialResult } from './trial';

/** Months: 10 of 100 live shorter than worst, half between lower and upper, 10 longer than best. */
export interface SurvivalScenarios {
  worst: number;
  lower: number;
  upper: number;
  best: number;
}
export type ScenarioBound = keyof SurvivalScenarios;

/**
 * notReported: no median is held. otherCancers: most people had another cancer. recalled: nobody read the figure. notReached: the
 * median is open. openInterval: its upper end is. singleArm: chance compared the group with nobody. tooShort: written in whole
 * months, the cases would fall together.
 */
export type ScenarioRefusal =
  'notReported' | 'otherCancers' | 'recalled' | 'notReached' | 'openInterval' | 'singleArm' | 'tooShort';

/**
 * What is to be said with every range of multiples. firstLineChemotherapy: they were found in trials of 1999 to 2009.
 * worstLeastCertain: the worst case is right less often than the others. curveNotSeen: a plateau, or a change to the other
 * treatment, would not show. followUpShort: people were followed for less than the median.
 */
export type ScenarioLimit = 'firstLineChemotherapy' | 'worstLeastCertain' | 'curveNotSeen' | 'followUpShort';

export interface ScenarioRange {
  kind: 'range';
  months: SurvivalScenarios;
  /** published: people alive at that month, as published; multiple: of the median. */
  from: Record<ScenarioBound, 'published' | 'multiple'>;
  limits: readonly ScenarioLimit[];
}

export interface NoScenarioRange {
  kind: 'refused';
  refusal: ScenarioRefusal;
}

interface BoundRule {
  bound: ScenarioBound;
  /** Per cent alive at this bound. */
  alive: number;
  /** Times the median. */
  times: number;
}

/** Kiely, Soon, Tattersall, Stockler, J Clin Oncol 2011;29:456; in order of time. */
const bounds: readonly BoundRule[] = [
  { bound: 'worst', alive: 90, times: 0.25 },
  { bound: 'lower', alive: 75, times: 0.5 },
  { bound: 'upper', alive: 25, times: 2 },
  { bound: 'best', alive: 10, times: 3 },
];

const half = (value: number) => Math.floor(Number(value.toFixed(6)) + 0.5);

/**
 * Ranges instead of one number. A month at which the trial reports 90, 75, 25 or 10 of 100 alive goes before the multiple of the
 * median; nothing is read between two published months. Whole months, half up.
 * @param survival the median of one arm of the trial
 * @param result where its months are published; null: multiples only
 */
export function scenarioRange(
  trial: Trial,
  survival: Outcome,
  result: TrialResult | null = null,
): ScenarioRange | NoScenarioRange {
  const refused = (refusal: ScenarioRefusal): NoScenarioRange => ({ kind: 'refused', refusal });
  if (survival.kind === 'notReported' && survival.why === 'notChecked') return refused('recalled');
  if (survival.kind !== 'median') return refused('notReported');
  if (trial.otherCancers) return refused('otherCancers');
  if (survival.checked === null) return refused('recalled');
  const median = survival.months;
  if (median === null) return refused('notReached');
  if (survival.interval?.high === null) return refused('openInterval');
  if (!isRandomised(trial)) return refused('singleArm');

  const multiples = bounds.map(({ times }) => half(median * times));
  const published = bounds.map(({ alive }) => publishedAt(result, survival.armId, alive));
  const mixed = published.map((month, i) => month ?? multiples[i] ?? 0);
  // A published month that a multiple contradicts would turn worst and best round: then the multiples stand alone.
  const inOrder = mixed.every((month, i) => i === 0 || month > (mixed[i - 1] ?? 0));
  const months = inOrder ? mixed : multiples;
  const by = <Value>(value: (place: number) => Value) =>
    Object.fromEntries(bounds.map(({ bound }, place) => [bound, value(place)])) as Record<ScenarioBound, Value>;
  const ranges = by((place) => months[place] ?? 0);
  if (ranges.worst < 1 || ranges.worst >= ranges.lower) return refused('tooShort');
  const from = by((place) => (inOrder && published[place] !== null ? 'published' : 'multiple'));
  return { kind: 'range', months: ranges, from, limits: limitsOf(from, median, result) };
}

function publishedAt(result: TrialResult | null, armId: string, alive: number): number | null {
  const mark = result?.landmarks.find(({ arms }) => half(arms[armId] ?? NaN) === alive);
  return mark?.months ?? null;
}

function limitsOf(from: ScenarioRange['from'], median: number, result: TrialResult | null): ScenarioLimit[] {
  const multiples = Object.values(from).includes('multiple');
  const followUp = result?.medianFollowUpMonths ?? null;
  return [
    ...(multiples ? (['firstLineChemotherapy', 'curveNotSeen'] as const) : []),
    ...(from.worst === 'multiple' ? (['worstLeastCertain'] as const) : []),
    ...(followUp !== null && followUp < median ? (['followUpShort'] as const) : []),
  ];
}
