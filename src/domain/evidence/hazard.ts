import type { HazardRatio, OtherInterval, Trial, TrialArm, TrialResult } from './trial';

/**
 * Whom a hazard ratio favours: under 1 the first arm of the comparison, above 1 the second. untold: there is neither a 95 %
 * interval nor a two-sided p under 0.05, so that no direction is claimed.
 */
export type Favours = 'first' | 'second' | 'neither' | 'untold';

/** A hazard ratio of one result with the arms that it compares; figures as published. */
export interface Hazard {
  result: TrialResult;
  first: TrialArm;
  second: TrialArm;
  value: number;
  /** 95 % interval; null: not reported, or reported at another level. */
  ci95: [number, number] | null;
  /** The interval at another level, where the study reports that one alone. */
  other: OtherInterval | null;
  favours: Favours;
  /** Whether the interval leaves out 1; null: there is no interval to tell. */
  settled: boolean | null;
}

/**
 * The hazard ratios of one trial in the order of its file. All are of events that nobody wants (growth, death, a broken bone),
 * so that a lower one is better; results without one have no place on this axis. Throws RangeError where a ratio names no two
 * arms of its trial.
 */
export function hazardsOf(trial: Trial): Hazard[] {
  return trial.results.flatMap((result): Hazard[] => {
    if (!result.hazardRatio) return [];
    const { value, ci95, otherInterval, comparison } = result.hazardRatio;
    const [first, second] = (comparison ?? trial.arms.map(({ id }) => id)).map((id) =>
      trial.arms.find((arm) => arm.id === id),
    );
    if (!first || !second) throw new RangeError(`${trial.id} ${result.id}: the hazard ratio compares no two arms`);
    return [
      {
        result,
        first,
        second,
        value,
        ci95,
        other: otherInterval ?? null,
        favours: favours(result.hazardRatio),
        settled: ci95 && (ci95[1] < 1 || ci95[0] > 1),
      },
    ];
  });
}

function favours({ value, ci95, p }: HazardRatio): Favours {
  if (value === 1) return 'neither';
  if (!ci95 && !isSmall(p)) return 'untold';
  return value < 1 ? 'first' : 'second';
}

/** Whether a p as published is under 0.05; a one-sided one says less, and counts as none. */
function isSmall(p: string | null): boolean {
  const [, number] = /^<?\s*(\d*\.\d+)/.exec(p ?? '') ?? [];
  return number !== undefined && Number(number) < 0.05;
}

/** Hazard ratios by the arms compared, so that "favours" names the same two in the whole of a drawing. */
export function byComparison(hazards: readonly Hazard[]): { first: TrialArm; second: TrialArm; hazards: Hazard[] }[] {
  const groups = new Map<string, { first: TrialArm; second: TrialArm; hazards: Hazard[] }>();
  for (const hazard of hazards) {
    const key = `${hazard.first.id} ${hazard.second.id}`;
    const group = groups.get(key) ?? { first: hazard.first, second: hazard.second, hazards: [] };
    group.hazards.push(hazard);
    groups.set(key, group);
  }
  return [...groups.values()];
}
