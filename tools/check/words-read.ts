import type { CheckedAt } from '../../src/domain/evidence/text';
import type { AdverseEventRow, Trial, TrialResult } from '../../src/domain/evidence/trial';
import type { Check } from './finding';

/** Numbers of a phrase in their order; the raised point of British journals is a decimal point. "<1" is no number, and adds to none. */
const numbersIn = (words: string): number[] =>
  [...words.replaceAll('·', '.').matchAll(/<?\s*\d+(?:\.\d+)?/g)].map(([found]) => Number(found));

/** Without the sign: a minus is printed as several dashes. */
const same = (one: number, other: number) => Math.abs(Math.abs(one) - Math.abs(other)) < 1e-6;

/** A table that gives grade 3 and grade 4 apart holds severe events as the sum of two neighbours. */
const holdsSum = (numbers: number[], sum: number) =>
  numbers.some((number, at) => same(number + (numbers[at + 1] ?? Infinity), sum));

const present = (values: (number | null | undefined)[]) =>
  values.filter((value): value is number => typeof value === 'number');

function missing(checked: CheckedAt, values: number[], summed: number[] = []): string[] {
  if (checked.words === undefined) return [];
  const numbers = numbersIn(checked.words);
  const read = (value: number) => numbers.some((number) => same(number, value));
  return [
    ...values.filter((value) => !read(value)),
    ...summed.filter((value) => !read(value) && !holdsSum(numbers, value)),
  ].map((value) => `"${checked.words ?? ''}" does not hold ${value}`);
}

function ofResult({ arms, hazardRatio, difference, landmarks, checked }: TrialResult): string[] {
  if (!checked) return [];
  return missing(
    checked,
    present([
      ...Object.values(arms).map(({ value }) => value),
      hazardRatio?.value,
      difference?.value,
      ...landmarks.flatMap((landmark) => Object.values(landmark.arms)),
    ]),
  );
}

const ofEvent = ({ arms }: AdverseEventRow): string[] =>
  Object.entries(arms).flatMap(([arm, { anyGrade, grade3plus, checked }]) =>
    checked ? missing(checked, present([anyGrade]), present([grade3plus])).map((problem) => `${arm}: ${problem}`) : [],
  );

const problemsOf = ({ results, adverseEvents }: Trial): string[] => [
  ...results.flatMap((result) => ofResult(result).map((problem) => `${result.id}: ${problem}`)),
  ...adverseEvents.flatMap((row) => ofEvent(row).map((problem) => `${row.term}: ${problem}`)),
];

/** Where the words that were read are kept, they hold the figures of the row: its estimates, ratio and landmarks. */
export const wordsRead: Check = {
  name: 'words read',
  check: ({ trials }) => trials.flatMap(({ path, item }) => problemsOf(item).map((problem) => `${path} ${problem}`)),
};
