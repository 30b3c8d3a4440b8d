import type { Amount, Frequency, IntervalFrom, Median, Outcome } from './outcome';
import type { AmountUnit } from './trial';

/** People out of whom a comparison counts: one for all its figures. */
export type OutOf = 100 | 1000;

/** exact: one decimal, for professionals. rounded: whole people and whole months. */
export type Precision = 'exact' | 'rounded';

/** How a comparison writes its figures: the same for all of them. */
export interface Scale {
  outOf: OutOf;
  precision: Precision;
}

/** A figure as it is written and drawn: the bar, the cell and the sentence take these very numbers. */
export type ShownFigure = ShownPeople | ShownMonths | ShownAmount;

export interface ShownPeople {
  kind: 'people';
  value: number;
  /** The others: value and without add up to outOf. */
  without: number;
  outOf: OutOf;
  /** Above zero, but written as zero: say "fewer than 1". */
  fewerThanOne: boolean;
  interval: ShownInterval | null;
}

export interface ShownMonths {
  kind: 'months';
  /** null: not reached. */
  value: number | null;
  interval: ShownInterval | null;
}

/** As published, because events of a year differ in their second decimal. */
export interface ShownAmount {
  kind: 'amount';
  value: number;
  unit: AmountUnit;
  interval: ShownInterval | null;
}

export interface ShownInterval {
  low: number;
  /** null: open. */
  high: number | null;
  from: IntervalFrom;
}

/** Rounds half up, once, from the published figure; what is a hair under a half by binary arithmetic counts as the half. */
function rounded(value: number, digits: 0 | 1): number {
  const scale = digits === 0 ? 1 : 10;
  return Math.floor(Number((value * scale).toFixed(6)) + 0.5) / scale;
}

/** The only place that rounds (an amount is not rounded). notReported gives null: it has no number, not even zero. */
export function shownFigure(outcome: Frequency, scale: Scale): ShownPeople;
export function shownFigure(outcome: Median, scale: Scale): ShownMonths;
export function shownFigure(outcome: Amount, scale: Scale): ShownAmount;
export function shownFigure(outcome: Outcome, scale: Scale): ShownFigure | null;
export function shownFigure(outcome: Outcome, scale: Scale): ShownFigure | null {
  if (outcome.kind === 'notReported') return null;
  if (outcome.kind === 'amount') {
    const { value, unit, interval } = outcome;
    return { kind: 'amount', value, unit, interval };
  }
  const digits = scale.precision === 'exact' ? 1 : 0;
  const factor = outcome.kind === 'frequency' ? scale.outOf / 100 : 1;
  const write = (value: number) => rounded(value * factor, digits);
  const interval = outcome.interval && {
    low: write(outcome.interval.low),
    high: outcome.interval.high === null ? null : write(outcome.interval.high),
    from: outcome.interval.from,
  };
  if (outcome.kind === 'median') {
    return { kind: 'months', value: outcome.months === null ? null : write(outcome.months), interval };
  }
  const value = write(outcome.percent);
  return {
    kind: 'people',
    value,
    without: rounded(scale.outOf - value, digits),
    outOf: scale.outOf,
    fewerThanOne: outcome.percent > 0 && value === 0,
    interval,
  };
}

/** Out of 1,000 for the whole comparison as soon as one of its leading figures is above zero and under 1 of 100. */
export function outOfFor(leading: readonly Outcome[]): OutOf {
  return leading.some((one) => one.kind === 'frequency' && one.percent > 0 && one.percent < 1) ? 1000 : 100;
}
