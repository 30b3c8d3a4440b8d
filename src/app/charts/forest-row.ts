import type { OtherInterval, PopulationKind } from '../../domain/evidence/trial';

/** One hazard ratio of a trial: its mark, its table row and its sentence are made of it. */
export interface ForestRow {
  /** What is measured, and in whom. */
  label: string;
  people: string;
  kind: PopulationKind;
  value: number;
  ci95: [number, number] | null;
  /** Where there is none: the interval at another level, drawn dashed. */
  other?: OtherInterval | null;
  /** Recalled, not checked at the source: a hollow mark. */
  recalled: boolean;
}

/** The axis that all charts of one trial share; a ratio, so that 0.5 and 2 stand as far from 1. */
export interface RatioAxis {
  min: number;
  max: number;
  ticks: readonly number[];
}

const steps = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

/** Wide enough for every mark and interval, and for 0.5 to 2 at least. */
export function ratioAxis(rows: readonly Pick<ForestRow, 'value' | 'ci95' | 'other'>[]): RatioAxis {
  const least = Math.min(0.5, ...rows.map(({ value, ci95, other }) => ci95?.[0] ?? other?.low ?? value));
  const most = Math.max(2, ...rows.map(({ value, ci95, other }) => ci95?.[1] ?? other?.high ?? value));
  const min = steps.findLast((step) => step <= least) ?? least;
  const max = steps.find((step) => step >= most) ?? most;
  return { min, max, ticks: steps.filter((step) => step >= min && step <= max) };
}
