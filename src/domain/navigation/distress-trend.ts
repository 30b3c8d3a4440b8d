import {
  type DistressArea,
  type DistressProblem,
  type DistressReading,
  distressCutOff,
  distressProblems,
} from './distress';
import type { TaskOwner } from './task';

/** The readings by day, the earliest first; of one day in the order of writing. */
export const byDay = (readings: readonly DistressReading[]): DistressReading[] =>
  readings.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));

/** The last reading; null: nobody has asked yet, which is a question and not a calm. */
export const latestReading = (readings: readonly DistressReading[]): DistressReading | null =>
  byDay(readings).at(-1) ?? null;

/** Whether somebody looks further. */
export const looksFurther = ({ score }: Pick<DistressReading, 'score'>): boolean => score >= distressCutOff;

/** From the reading before the last to the last; null: there is one or none. */
export function distressChange(readings: readonly DistressReading[]): 'more' | 'less' | 'same' | null {
  const [before, last] = byDay(readings).slice(-2);
  if (!before || !last) return null;
  return last.score > before.score ? 'more' : last.score < before.score ? 'less' : 'same';
}

/** To whom problems of an area usually lead. */
export const areaOwner: Readonly<Record<DistressArea, TaskOwner>> = {
  practical: 'socialWorker',
  family: 'socialWorker',
  emotional: 'psychologist',
  physical: 'nurse',
  meaning: 'palliativeTeam',
};

export const distressAreas = Object.keys(distressProblems) as DistressArea[];

/** The areas in which a problem was named, in the order of the list. */
export function areasNamed(problems: readonly DistressProblem[]): DistressArea[] {
  const named: ReadonlySet<DistressProblem> = new Set(problems);
  return distressAreas.filter((area) => distressProblems[area].some((problem) => named.has(problem)));
}

/** Who is proposed to look further: whoever the area with most problems leads to; without any the psychologist. */
export function proposedOwner(problems: readonly DistressProblem[]): TaskOwner {
  const named: ReadonlySet<DistressProblem> = new Set(problems);
  const count = (area: DistressArea) => distressProblems[area].filter((problem) => named.has(problem)).length;
  const [first] = areasNamed(problems).toSorted((a, b) => count(b) - count(a));
  return areaOwner[first ?? 'emotional'];
}

/** Where the cut-off was read. Both were read in their abstracts only. */
export const cutOffSources = [
  { id: 'ma2014', url: 'https://doi.org/10.1007/s00520-014-2143-1' },
  { id: 'cutillo2017', url: 'https://doi.org/10.1188/17.ONF.329-336' },
] as const;
