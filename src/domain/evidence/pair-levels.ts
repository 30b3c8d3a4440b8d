import type { ComparedOption, Comparison } from './comparison';
import { type ComparisonLevel, comparisonLevel } from './comparison-level';
import { type StudyDifference, comparisonDifferences } from './comparison-differences';
import type { Contrast } from './indirect-comparison';
import type { LeadingEndpoint } from './leading-result';
import type { Trial } from './trial';
import type { TrialPeople } from './trial-people';

/** For whom a trial speaks; null: not known. */
export type PeopleOf = (trial: Trial) => TrialPeople | null;

/** Two columns that did not meet in a study, and what may be said of them through a third group. */
export interface ApartPair {
  first: ComparedOption;
  second: ComparedOption;
  level: Exclude<ComparisonLevel, { kind: 'headToHead' }>;
}

function contrastOf(
  { place, growth, survival }: ComparedOption,
  endpoint: LeadingEndpoint,
  people: PeopleOf,
): Contrast | null {
  const { result } = endpoint === 'OS' ? survival : growth;
  return place && result ? { ...place, result, people: people(place.trial) } : null;
}

/** Every two columns that have a figure of the endpoint and did not meet in one study, in the order of the columns. */
export function apartPairs({ columns, headToHead }: Comparison, endpoint: 'PFS' | 'OS', people: PeopleOf): ApartPair[] {
  const met = (first: ComparedOption, second: ComparedOption) =>
    headToHead.some((one) => one.first === first && one.second === second);
  return columns.flatMap((first, i) =>
    columns.slice(i + 1).flatMap((second): ApartPair[] => {
      const [a, b] = [first, second].map((column) => contrastOf(column, endpoint, people));
      if (!a || !b || met(first, second)) return [];
      const level = comparisonLevel(a, b);
      return level.kind === 'headToHead' ? [] : [{ first, second, level }];
    }),
  );
}

/** What the studies of the columns do not share, or may not share; the values in the order of the columns with a study. */
export function columnDifferences({ columns }: Comparison, people: PeopleOf): StudyDifference[] {
  const contrasts = columns.flatMap(({ place, growth, shrinking, survival }) => {
    const result = growth.result ?? shrinking.result ?? survival.result ?? place?.trial.results[0];
    return place && result ? [{ ...place, result, people: people(place.trial) }] : [];
  });
  const placed = columns.filter(({ place }) => place).length;
  return contrasts.length === placed ? comparisonDifferences(contrasts) : [];
}
