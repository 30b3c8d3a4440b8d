import type { StudyReading } from '../evidence/comparison';
import type { Bound } from '../evidence/scenario-bounds';
import type { Scale } from '../evidence/shown-figure';
import type { ScenarioRange } from '../evidence/survival-scenarios';
import { type TimeTalk, timeTalk } from '../evidence/time-talk';
import { type Phrase, counted, inlined, number, numberOf, words } from './phrase';

/** How long people lived with an option, for those who have asked: what was counted, then three cases with their limits. Never one number. */
export function timeSaid(reading: StudyReading, scale: Scale, isLittle: boolean): Phrase[] {
  const talk = timeTalk(reading, scale, true);
  if (!talk) return [words('compare.noStudy')];
  return [...countedSaid(talk), ...(isLittle ? [] : casesSaid(talk))];
}

function countedSaid({ counted: told }: TimeTalk): Phrase[] {
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

function casesSaid({ range }: TimeTalk): Phrase[] {
  if (range.kind === 'refused') return [words(`time.refused.${range.refusal}`)];
  const { best, lower, upper, worst } = range.bounds;
  const isReckoned = Object.values(range.bounds).some((bound) => bound.months !== null && bound.from === 'multiple');
  const unseen = range.seen === null && isReckoned ? ['seenUnknown'] : [];
  return [
    caseSaid('best', best, range),
    ...typicalSaid(lower, upper),
    caseSaid('worst', worst, range),
    ...['cannotTell', ...range.limits, ...unseen].map((limit) => words(`time.limit.${limit}`)),
  ];
}

const caseSaid = (name: 'best' | 'worst', bound: Bound, { seen }: ScenarioRange): Phrase =>
  bound.months === null
    ? words(`time.${name}Open.${bound.why}`, { months: seen ?? 0 })
    : words(`time.${name}`, { months: bound.months });

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

function whenOf(months: number): Phrase {
  const years = months / 12;
  return months >= 24 && Number.isInteger(years)
    ? counted('time.years', years)
    : words('time.months', { months: number(months) });
}
