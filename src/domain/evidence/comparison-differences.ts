import type { Contrast } from './indirect-comparison';
import type { Applicability } from './trial';

/** What can differ between two studies, in the order in which a band lists it. */
export const differenceTopics = [
  'line',
  'subtype',
  'her2',
  'markers',
  'priorCdk46',
  'priorChemotherapy',
  'brain',
  'menopause',
  'visceral',
  'reader',
  'followUp',
  'year',
] as const;
export type DifferenceTopic = (typeof differenceTopics)[number];

/** Words are the caller's: ids of the catalogue and of the trial, percent, months or a year. null: not reported. */
export type DifferenceValue = number | string | readonly (number | string)[] | null;

export interface StudyDifference {
  topic: DifferenceTopic;
  /** differs: two values that are known are not the same; unknown: all that are known agree, and one is not reported. */
  kind: 'differs' | 'unknown';
  /** In the order of the contrasts. */
  values: readonly DifferenceValue[];
}

const allowed = (topic: keyof Applicability) => (of: Contrast) => of.trial.applicability[topic] as string | null;

const readers: Record<DifferenceTopic, (of: Contrast) => DifferenceValue> = {
  line: ({ people }) => people?.lines ?? null,
  subtype: ({ people }) => people?.area ?? null,
  her2: ({ people }) => people?.her2 ?? null,
  markers: ({ people }) => people?.markers ?? null,
  priorCdk46: allowed('priorCdk46'),
  priorChemotherapy: allowed('priorChemotherapyMetastatic'),
  brain: allowed('brainMetastases'),
  menopause: allowed('menopause'),
  visceral: ({ trial }) => trial.applicability.visceralDiseasePercent,
  reader: ({ result }) => result.assessedBy,
  followUp: ({ result }) => result.medianFollowUpMonths,
  year: ({ trial }) => trial.year,
};

/** Nobody reads scans to tell that a person died. */
const speaksOf = (topic: DifferenceTopic, contrasts: readonly Contrast[]) =>
  topic !== 'reader' || contrasts.some(({ result }) => result.endpoint !== 'OS');

/** What the studies of two or more figures do not share, or may not share because it is not reported. */
export function comparisonDifferences(contrasts: readonly Contrast[]): StudyDifference[] {
  if (new Set(contrasts.map(({ trial }) => trial.id)).size < 2) return [];
  return differenceTopics
    .filter((topic) => speaksOf(topic, contrasts))
    .flatMap((topic): StudyDifference[] => {
      const values = contrasts.map(readers[topic]);
      const known = new Set(values.filter((value) => value !== null).map((value) => JSON.stringify(value)));
      if (known.size > 1) return [{ topic, kind: 'differs', values }];
      return known.size === 1 && values.includes(null) ? [{ topic, kind: 'unknown', values }] : [];
    });
}
