import type { Trial } from '../../src/domain/evidence/trial';
import type { Check } from './finding';

/** Trials of which an arm, or a population, is rightly not part of the trial's number of people. */
export const counted: Readonly<Record<string, string>> = {
  'control-neratinib': 'Its comparison is a historical one: the neratinib arm of ExteNET.',
  swish: 'Its comparison is a historical one: the trial of everolimus without the mouthwash.',
  'destiny-pantumor02': 'The groups by staining stand within the whole group, so that people are in two arms.',
  'keynote-158-tmb':
    'The number is that of the people with a high burden; the arm without it was reported beside them.',
};

function problemsOf({ id, n, arms, results, safety }: Trial): string[] {
  if (id in counted) return [];
  const sum = arms.reduce((total, arm) => total + (arm.n ?? 0), 0);
  const sizes = new Map(arms.map((arm) => [arm.id, arm.n]));
  return [
    ...(sum > n ? [`the arms hold ${sum} people, the trial ${n}`] : []),
    ...results
      .filter(({ population }) => (population.n ?? 0) > n)
      .map((result) => `${result.id}: ${String(result.population.n)} people of ${n}`),
    ...Object.entries(safety?.arms ?? {}).flatMap(([arm, summary]) => {
      const size = sizes.get(arm) ?? n;
      return (summary.n ?? 0) > size ? [`safety of ${arm}: ${String(summary.n)} people of ${size}`] : [];
    }),
  ];
}

/** An arm, a population and a safety population hold no more people than the trial. */
export const denominators: Check = {
  name: 'denominators',
  check: ({ trials }) =>
    trials.flatMap(({ path, item }) =>
      problemsOf(item).map(
        (problem) => `${path} ${problem}; correct the number, or give the reason in denominators.ts`,
      ),
    ),
};
