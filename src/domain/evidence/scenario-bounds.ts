import type { TrialResult } from './trial';

/** 10 of 100 live shorter than worst, half between lower and upper, 10 longer than best; in order of time. */
export type ScenarioBound = 'worst' | 'lower' | 'upper' | 'best';

/** published: people alive at that month, as published; multiple: of the median. */
export type BoundFrom = 'published' | 'multiple';

/** beyondSeen: reckoned, it lies where the study could not look. counted: what the study counted says otherwise. */
export type WhyOpen = 'beyondSeen' | 'counted';

/** One end of a case in whole months, or why no month may be said. */
export type Bound = { months: number; from: BoundFrom } | { months: null; why: WhyOpen };

interface BoundRule {
  bound: ScenarioBound;
  /** Per cent alive at this bound. */
  alive: number;
  /** Times the median. */
  times: number;
}

/** Kiely, Soon, Tattersall, Stockler, J Clin Oncol 2011;29:456. */
export const boundRules: readonly BoundRule[] = [
  { bound: 'worst', alive: 90, times: 0.25 },
  { bound: 'lower', alive: 75, times: 0.5 },
  { bound: 'upper', alive: 25, times: 2 },
  { bound: 'best', alive: 10, times: 3 },
];

/** What the study tells of an arm besides its median. */
export interface Counts {
  /** Per cent alive by month, as published. */
  marks: readonly { months: number; percent: number }[];
  /** Months as far as the study could see; null: not read. */
  seen: number | null;
}

/** Rounds half up to whole months and whole people. */
export const whole = (value: number) => Math.floor(Number(value.toFixed(6)) + 0.5);

/** The months that some results count of an arm, each as the first of them tells it. */
export function marksOf(results: readonly TrialResult[], armId: string): Counts['marks'] {
  return results.flatMap(({ landmarks }) =>
    landmarks.flatMap(({ months, arms }) => {
      const percent = arms[armId] ?? null;
      return percent === null ? [] : [{ months, percent }];
    }),
  );
}

/**
 * The bounds of one arm. A month at which so many are published as alive goes before the multiple of the median, unless the two
 * would turn the cases round; nothing is read between two published months.
 */
export function boundsOf(median: number, { marks, seen }: Counts): Record<ScenarioBound, Bound> {
  const multiples = boundRules.map(({ times }) => whole(median * times));
  const published = boundRules.map(
    ({ alive }) => marks.find(({ percent }) => whole(percent) === alive)?.months ?? null,
  );
  const mixed = published.map((month, i) => month ?? multiples[i] ?? 0);
  const inOrder =
    mixed.every((month, i) => i === 0 || month > (mixed[i - 1] ?? 0)) &&
    (mixed[1] ?? 0) <= median &&
    median <= (mixed[2] ?? 0);
  const bounds = boundRules.map(({ bound, alive }, i): [ScenarioBound, Bound] => {
    const month = published[i] ?? null;
    if (inOrder && month !== null) return [bound, { months: month, from: 'published' }];
    const months = multiples[i] ?? 0;
    if (marks.some((mark) => contradicts(mark, months, alive))) return [bound, { months: null, why: 'counted' }];
    if (seen !== null && months > seen) return [bound, { months: null, why: 'beyondSeen' }];
    return [bound, { months, from: 'multiple' }];
  });
  return Object.fromEntries(bounds) as Record<ScenarioBound, Bound>;
}

/** Nobody comes back to life: of more people alive earlier there cannot be told fewer, nor of fewer alive later more. */
function contradicts(mark: Counts['marks'][number], months: number, alive: number): boolean {
  const counted = whole(mark.percent);
  return (months <= mark.months && alive < counted) || (months >= mark.months && alive > counted);
}
