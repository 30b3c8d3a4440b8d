// For specs only.
import type { Trial } from '../../domain/evidence/trial';

/** How the figures of a study are written: those with a decimal by themselves, whole ones with their unit; ratios and intervals too. */
export function figuresOf({ results, adverseEvents }: Trial): string[] {
  const decimals = (...values: readonly (number | null | undefined)[]) =>
    values.flatMap((value) => (typeof value !== 'number' || Number.isInteger(value) ? [] : [String(value)]));
  const whole = (units: readonly string[], value: number | null) =>
    value !== null && Number.isInteger(value) ? units.map((unit) => `${value}${unit}`) : [];
  const shares = (value: number | null) => [...decimals(value), ...whole([' of 100', ' %', '%'], value)];
  // Points of a scale of quality of life are of none of the topics.
  const counted = results.filter(({ unit }) => unit === 'months' || unit === 'percent');
  const values = [
    ...counted.flatMap(({ unit, arms }) =>
      Object.values(arms).flatMap(({ value, ci95 }) => [
        ...(unit === 'months' ? [...decimals(value), ...whole([' months'], value)] : shares(value)),
        ...decimals(...(ci95 ?? [])),
      ]),
    ),
    ...counted.flatMap(({ landmarks }) => landmarks.flatMap((mark) => Object.values(mark.arms).flatMap(shares))),
    ...counted.flatMap(({ hazardRatio, endpoint }) =>
      hazardRatio && endpoint !== 'other' ? decimals(hazardRatio.value, ...(hazardRatio.ci95 ?? [])) : [],
    ),
    ...adverseEvents.flatMap(({ arms }) =>
      Object.values(arms).flatMap((arm) => [...shares(arm.anyGrade), ...shares(arm.grade3plus)]),
    ),
  ];
  return [...new Set(values)];
}

/** Whether the number stands in the text by itself. */
export const holds = (text: string, figure: string) =>
  new RegExp(`(?<![\\d.,])${figure.replace('.', '[.,]')}(?![\\d])`).test(text);

/** Limits, doses and times of a gate that happen to be written like a figure of the study. */
export const limit = /neutrophils|bilirubin|HbA1c|LVEF|in the last \d+ months|for at least \d+ months|\d mg\b/i;
