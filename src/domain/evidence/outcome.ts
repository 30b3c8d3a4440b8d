import { wilson } from './wilson';
import type { Checked } from './text';
import type { AdverseEventRow, AmountUnit, ArmValue, Trial, TrialArm, TrialResult } from './trial';

/** Where an interval comes from; armSize: reckoned from the people in the arm, because the safety population was not read. */
export type IntervalFrom = 'published' | 'safetyPopulation' | 'armSize';

/** 95 % interval in the outcome's unit; high null: the upper end is open. */
export interface Interval {
  low: number;
  high: number | null;
  from: IntervalFrom;
}

/** Which arm of which trial a figure is of, and how far it was checked. */
export interface Basis {
  trialId: string;
  armId: string;
  sourceId: string;
  checked: Checked;
}

/** So many people of those in the group; per cent as published, unrounded. */
export interface Frequency extends Basis {
  kind: 'frequency';
  percent: number;
  interval: Interval | null;
}

/** Half had longer, half shorter; months as published. null: not reached. */
export interface Median extends Basis {
  kind: 'median';
  months: number | null;
  interval: Interval | null;
}

/** Days, points or events of one person, as published. */
export interface Amount extends Basis {
  kind: 'amount';
  value: number;
  unit: AmountUnit;
  interval: Interval | null;
}

/**
 * noStudy: no study of this option is held here. notInStudy: the study is held and this figure of it is not: whether the study tells
 * it is not known, so that no view calls it "not reported".
 * notChecked: a figure is held but was recalled, so it is not shown to a patient. otherCancers: it is of people most of whom
 * had another cancer.
 */
export type WhyNotReported = 'noStudy' | 'notInStudy' | 'notChecked' | 'otherCancers';

export interface NotReported {
  kind: 'notReported';
  why: WhyNotReported;
}

/** A figure of one arm of one trial: what every view reads. */
export type Outcome = Frequency | Median | Amount | NotReported;

export const notReported = (why: WhyNotReported): NotReported => ({ kind: 'notReported', why });

/** The outcome of one arm in a result of its trial. */
export function outcomeOf(trial: Trial, result: TrialResult, armId: string): Outcome {
  return ofValue(result.unit, result.arms[armId], {
    trialId: trial.id,
    armId,
    sourceId: result.sourceId,
    checked: result.checked,
  });
}

function ofValue(unit: TrialResult['unit'], read: ArmValue | undefined, basis: Basis): Outcome {
  if (!read || (read.value === null && !read.notReached)) return notReported('notInStudy');
  const interval = read.ci95 && { low: read.ci95[0], high: read.ci95[1], from: 'published' as const };
  if (unit === 'months') return { kind: 'median', months: read.value, interval, ...basis };
  if (read.value === null) return notReported('notInStudy');
  return unit === 'percent'
    ? { kind: 'frequency', percent: read.value, interval, ...basis }
    : { kind: 'amount', value: read.value, unit, interval, ...basis };
}

/** People of one arm still without the event at a time that the result names; notReported where it has none. */
export function landmarkOf(trial: Trial, result: TrialResult, armId: string, months: number): Outcome {
  const percent = result.landmarks.find((mark) => mark.months === months)?.arms[armId] ?? null;
  if (percent === null) return notReported('notInStudy');
  const { sourceId, checked } = result;
  return { kind: 'frequency', percent, interval: null, trialId: trial.id, armId, sourceId, checked };
}

export type Severity = 'anyGrade' | 'grade3plus';

/** A side effect in one arm, with a Wilson interval from the safety population, else from the arm's size. */
export function sideEffectOf(trial: Trial, row: AdverseEventRow, arm: TrialArm, severity: Severity): Outcome {
  const read = row.arms[arm.id];
  const percent = read?.[severity] ?? null;
  if (!read || percent === null) return notReported('notInStudy');
  const treated = trial.safety?.arms[arm.id]?.n ?? null;
  const people = treated ?? arm.n;
  const bounds = people ? wilson(percent, people) : null;
  return {
    kind: 'frequency',
    percent,
    interval: bounds && { ...bounds, from: treated ? 'safetyPopulation' : 'armSize' },
    trialId: trial.id,
    armId: arm.id,
    sourceId: row.sourceId,
    checked: read.checked,
  };
}

/** The same outcome for a view that shows checked figures only. */
export function checkedOnly(outcome: Outcome): Outcome {
  return outcome.kind !== 'notReported' && outcome.checked === null ? notReported('notChecked') : outcome;
}
