import type { Interval, IntervalFrom, Outcome, WhyNotReported } from '../evidence/outcome';
import type { CheckedAt } from '../evidence/text';
import type { AmountUnit } from '../evidence/trial';
import { isFields, isOneOf, isText } from './case-reader';

const isWhy = isOneOf<WhyNotReported>(['noStudy', 'notInStudy', 'notChecked', 'otherCancers']);
const isUnit = isOneOf<AmountUnit>(['days', 'weeks', 'points', 'perDay', 'perYear']);
const isFrom = isOneOf<IntervalFrom>(['published', 'safetyPopulation', 'armSize']);
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isCheck = (value: unknown): value is CheckedAt | null =>
  value === null || (isFields(value) && isText(value['on']) && isText(value['against']));

function isInterval(value: unknown): value is Interval | null {
  if (value === null) return true;
  if (!isFields(value)) return false;
  const { low, high, from } = value;
  return isNumber(low) && (high === null || isNumber(high)) && isFrom(from);
}

/** A figure of a file, as it was shown; null: it is none. */
export function outcomeFrom(item: unknown): Outcome | null {
  if (!isFields(item)) return null;
  const { kind, why, percent, months, value, unit, interval, trialId, armId, sourceId, checked } = item;
  if (kind === 'notReported') return isWhy(why) ? { kind, why } : null;
  if (!isText(trialId) || !isText(armId) || !isText(sourceId)) return null;
  if (!isInterval(interval) || !isCheck(checked)) return null;
  const basis = { interval, trialId, armId, sourceId, checked };
  if (kind === 'frequency' && isNumber(percent)) return { kind, percent, ...basis };
  if (kind === 'median' && (months === null || isNumber(months))) return { kind, months, ...basis };
  return kind === 'amount' && isNumber(value) && isUnit(unit) ? { kind, value, unit, ...basis } : null;
}
