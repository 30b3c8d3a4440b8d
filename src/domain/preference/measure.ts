import type { Outcome } from '../evidence/outcome';
import type { OutOf } from '../evidence/shown-figure';
import type { SeededRandom } from './seeded-random';

/**
 * What is known of one option on one criterion, ready to be drawn from; plain data. people: a share of a group, counted out of 100 or 1,000.
 * amount: above zero, with its 95 % interval. fixed: no interval is held, or there is no chance in it. missing: not reported,
 * not reached, or open: nobody can say what it is, so nothing is drawn.
 */
export type Measure =
  | { kind: 'people'; percent: number; people: number; outOf: OutOf }
  | { kind: 'amount'; value: number; low: number; high: number }
  | { kind: 'fixed'; value: number }
  | { kind: 'missing' };

/** A measure that can be drawn from. */
export type KnownMeasure = Exclude<Measure, { kind: 'missing' }>;

/** 97.5 % quantile of the normal distribution, as the published intervals round it. */
const Z = 1.96;

/**
 * The measure of a published figure. A share needs the size of its group, else it is drawn without chance, like a median without
 * an interval; what is not reached or has an open end is missing, because nobody can say how long.
 */
export function measureOf(outcome: Outcome, people: number | null, outOf: OutOf): Measure {
  if (outcome.kind === 'notReported') return { kind: 'missing' };
  if (outcome.kind === 'frequency') {
    const { percent } = outcome;
    return people ? { kind: 'people', percent, people, outOf } : { kind: 'fixed', value: (percent * outOf) / 100 };
  }
  const value = outcome.kind === 'median' ? outcome.months : outcome.value;
  if (value === null) return { kind: 'missing' };
  if (!outcome.interval) return { kind: 'fixed', value };
  const { low, high } = outcome.interval;
  if (high === null) return { kind: 'missing' };
  return low > 0 ? { kind: 'amount', value, low, high } : { kind: 'fixed', value };
}

/** Throws RangeError for what cannot be drawn from. */
export function checkMeasure(measure: Measure): asserts measure is KnownMeasure {
  if (!canBeDrawn(measure)) throw new RangeError(`Nothing to draw from: ${JSON.stringify(measure)}`);
}

function canBeDrawn(measure: Measure): boolean {
  switch (measure.kind) {
    case 'missing':
      return false;
    case 'fixed':
      return Number.isFinite(measure.value);
    case 'people':
      return measure.percent >= 0 && measure.percent <= 100 && measure.people > 0;
    case 'amount':
      return measure.low > 0 && measure.low <= measure.value && measure.value <= measure.high;
  }
}

/** How a measure is drawn: a share from Beta(1 + events, 1 + the others), an amount from a lognormal with its interval. */
export function drawer(measure: KnownMeasure, random: SeededRandom): () => number {
  switch (measure.kind) {
    case 'fixed':
      return () => measure.value;
    case 'amount': {
      const middle = Math.log(measure.value);
      const spread = (Math.log(measure.high) - Math.log(measure.low)) / (2 * Z);
      return () => Math.exp(middle + spread * random.normal());
    }
    case 'people': {
      const events = (measure.percent / 100) * measure.people;
      return () => measure.outOf * random.beta(1 + events, 1 + measure.people - events);
    }
  }
}
