import type { StudyReading } from '../evidence/comparison';
import type { Bound } from '../evidence/scenario-bounds';
import type { Scale } from '../evidence/shown-figure';
import type { ScenarioRange } from '../evidence/survival-scenarios';
import { type TimeTalk, timeTalk } from '../evidence/time-talk';
import { type Phrase, counted, inlined, number, numberOf, words } from './phrase';

/** One of three cases, and where its months come from; null: none are said. */
export interface TimeCase {
  said: Phrase[];
  from: Phrase | null;
}

/** What is told of time with one option, and the limits of its range, which options have in common for the most part. */
export interface TimeSaid {
  said: Phrase[];
  limits: Phrase[];
}

/** How long people lived with an option, for those who have asked: what was counted, then three cases with their limits. Never one number. */
export function timeSaid(reading: StudyReading, scale: Scale, isLittle: boolean): TimeSaid {
  const talk = timeTalk(reading, scale, true);
  if (!talk) return { said: [words('sheet.plain.noStudy')], limits: [] };
  const counted = timeCounted(talk);
  if (isLittle) return { said: counted, limits: [] };
  const said = [...counted, ...timeCases(talk).flatMap((one) => one.said)];
  // Why there is no range is of this option alone.
  return talk.range.kind === 'refused'
    ? { said: [...said, ...timeLimits(talk)], limits: [] }
    : { said, limits: timeLimits(talk) };
}

/** People alive at a time, and those of the other group; one sentence where nothing was counted. */
export function timeCounted({ counted: told }: TimeTalk): Phrase[] {
  if (!told) return [words('time.countedNone')];
  const { own, other, months } = told.point;
  const said = [
    words('time.counted', {
      value: numberOf(own),
      outOf: number(own.outOf),
      without: number(own.without),
      when: whenOf(months),
    }),
  ];
  if (!told.otherArm) return said;
  const arm = inlined(told.otherArm.label);
  return [
    ...said,
    other
      ? words('time.countedOther', { arm, value: numberOf(other), outOf: number(other.outOf) })
      : words('time.countedOtherNone', { arm }),
  ];
}

/** Best, typical and worst, each with its months or why there are none; empty where no range can be given. */
export function timeCases({ range }: TimeTalk): TimeCase[] {
  if (range.kind === 'refused') return [];
  const { best, lower, upper, worst } = range.bounds;
  return [
    { said: [caseSaid('best', best, range)], from: fromOf(best) },
    { said: typicalSaid(lower, upper), from: fromOf(lower, upper) },
    { said: [caseSaid('worst', worst, range)], from: fromOf(worst) },
  ];
}

/** What is to be said with the range: its limits; or in its place: why there is none. */
export function timeLimits({ range }: TimeTalk): Phrase[] {
  if (range.kind === 'refused') return [words(`time.refused.${range.refusal}`)];
  const isReckoned = Object.values(range.bounds).some((bound) => bound.months !== null && bound.from === 'multiple');
  const unseen = range.seen === null && isReckoned ? ['seenUnknown'] : [];
  return ['cannotTell', ...range.limits, ...unseen].map((limit) => words(`time.limit.${limit}`));
}

const caseSaid = (name: 'best' | 'worst', bound: Bound, { seen }: ScenarioRange): Phrase =>
  bound.months === null
    ? words(`time.${name}Open.${bound.why}`, { months: seen ?? 0 })
    : words(`time.${name}`, { months: bound.months });

/** Half stand between two ends; where one of them is open, that many are said of the other. */
function typicalSaid(lower: Bound, upper: Bound): Phrase[] {
  if (lower.months === null) {
    return upper.months === null
      ? [words('time.typicalOpen')]
      : [words('time.typicalHigh', { high: upper.months }), words('time.lowerOpen')];
  }
  return upper.months === null
    ? [words('time.typicalLow', { low: lower.months }), words(`time.upperOpen.${upper.why}`)]
    : [words('time.typical', { low: lower.months, high: upper.months })];
}

function fromOf(...bounds: Bound[]): Phrase | null {
  const kinds = new Set(bounds.flatMap((bound) => (bound.months === null ? [] : bound.from)));
  return kinds.size === 0 ? null : words(`time.from.${kinds.size > 1 ? 'mixed' : [...kinds].join()}`);
}

/** "6 years", "18 months". */
function whenOf(months: number): Phrase {
  const years = months / 12;
  return months >= 24 && Number.isInteger(years)
    ? counted('time.years', years)
    : words('time.months', { months: number(months) });
}
