import fc from 'fast-check';
import { checkedOnly, outcomeOf } from './outcome';
import type { Bound, ScenarioBound } from './scenario-bounds';
import { type ScenarioRange, scenarioRange } from './survival-scenarios';
import { aResult, aTrial } from './testing/a-trial';
import type { Trial, TrialResult } from './trial';

const os = (months: number | null, change: Partial<TrialResult> = {}) =>
  aResult({
    endpoint: 'OS',
    arms: { new: { value: months, ci95: null, notReached: months === null } },
    medianFollowUpMonths: null,
    ...change,
  });
const range = (result: TrialResult, trial: Trial = aTrial()) =>
  scenarioRange(trial, outcomeOf(trial, result, 'new'), result);
const refusal = (result: TrialResult, trial?: Trial) => {
  const found = range(result, trial);
  return found.kind === 'refused' ? found.refusal : null;
};
function given(result: TrialResult): ScenarioRange {
  const found = range(result);
  if (found.kind === 'refused') throw new Error(found.refusal);
  return found;
}

const monthsOf = ({ bounds }: ScenarioRange) => Object.values(bounds).map(({ months }) => months);
const multiple = (months: number): Bound => ({ months, from: 'multiple' });
const published = (months: number): Bound => ({ months, from: 'published' });
const beyondSeen: Bound = { months: null, why: 'beyondSeen' };
const counted: Bound = { months: null, why: 'counted' };

describe('scenarioRange', () => {
  it('takes the stated multiples of a median of 20 months, and says their limits', () => {
    const { bounds, limits } = given(os(20));
    expect(bounds).toEqual({ worst: multiple(5), lower: multiple(10), upper: multiple(40), best: multiple(60) });
    expect(limits).toEqual(['firstLineChemotherapy', 'curveNotSeen', 'worstLeastCertain']);
  });

  it('lets a published month go before a multiple, and reads nothing between two', () => {
    const { bounds } = given(
      os(20, {
        landmarks: [
          { months: 6, arms: { new: 90.4 } },
          { months: 12, arms: { new: 74 } },
          { months: 36, arms: { new: 24.5 } },
        ],
        medianFollowUpMonths: 60,
      }),
    );
    expect(bounds).toEqual({ worst: published(6), lower: multiple(10), upper: published(36), best: multiple(60) });
  });

  it('drops published months that would turn the cases round, and what they contradict', () => {
    const { bounds } = given(os(20, { landmarks: [{ months: 12, arms: { new: 90 } }], medianFollowUpMonths: 60 }));
    expect(bounds).toEqual({ worst: multiple(5), lower: counted, upper: multiple(40), best: multiple(60) });
  });

  it('says no multiple where the study could not look', () => {
    const followed = given(os(20, { medianFollowUpMonths: 41.6 }));
    expect(followed.seen).toBe(41);
    expect(followed.bounds.upper).toEqual(multiple(40));
    expect(followed.bounds.best).toEqual(beyondSeen);
    expect(given(os(20, { medianFollowUpMonths: 39 })).bounds.upper).toEqual(beyondSeen);
    expect(given(os(20)).seen).toBeNull();
  });

  it('knows that the curve came as far as the median', () => {
    const short = given(os(20, { medianFollowUpMonths: 4 }));
    expect(short.seen).toBe(20);
    expect(monthsOf(short)).toEqual([5, 10, null, null]);
  });

  it('says no multiple that the counted people contradict, also those of another result of the same people', () => {
    const marks = [{ months: 36, arms: { new: 21 } }];
    expect(given(os(19.5, { landmarks: marks, medianFollowUpMonths: 45 })).bounds.upper).toEqual(counted);
    const bare = os(19.5, { medianFollowUpMonths: 45 });
    const beside = scenarioRange(aTrial(), outcomeOf(aTrial(), bare, 'new'), bare, os(19.5, { landmarks: marks }));
    expect(beside.kind === 'range' && beside.bounds.upper).toEqual(counted);
  });

  it('tells the arms of a result alike', () => {
    const two = (old: number | null, more: Partial<TrialResult> = {}) =>
      os(20, {
        arms: {
          new: { value: 20, ci95: null },
          old: { value: old, ci95: null, notReached: old === null },
        },
        medianFollowUpMonths: 36,
        ...more,
      });
    const control = scenarioRange(aTrial(), outcomeOf(aTrial(), two(16), 'old'), two(16));
    expect(control.kind === 'range' && control.bounds.upper).toEqual(beyondSeen);
    expect(refusal(two(null))).toBe('otherArm');
    expect(refusal(two(16, { arms: { new: { value: 20, ci95: null }, old: { value: 16, ci95: [12, null] } } }))).toBe(
      'otherArm',
    );
  });

  it('refuses by name', () => {
    expect(refusal(os(null))).toBe('notReached');
    expect(refusal(os(20, { arms: { new: { value: 20, ci95: [15, null] } } }))).toBe('openInterval');
    expect(refusal(os(20, { checked: null }))).toBe('recalled');
    expect(refusal(os(20, { arms: {} }))).toBe('notReported');
    expect(refusal(os(20), aTrial({ arms: aTrial().arms.slice(0, 1) }))).toBe('singleArm');
    expect(refusal(os(20), aTrial({ phase: '2', results: [] }))).toBe('singleArm');
    expect(refusal(os(20), aTrial({ otherCancers: true }))).toBe('otherCancers');
    expect(refusal(os(2.9))).toBe('tooShort');
    expect(refusal(os(3))).toBeNull();
    const all = [6, 12, 45].map((months) => ({ months, arms: { new: months === 45 ? 45 : 97 } }));
    expect(refusal(os(20, { landmarks: [...all, { months: 1, arms: { new: 5 } }] }))).toBe('counted');
    const hidden = checkedOnly(outcomeOf(aTrial(), os(20, { checked: null }), 'new'));
    expect(scenarioRange(aTrial(), hidden)).toEqual({ kind: 'refused', refusal: 'recalled' });
  });

  it('says that people were followed for less than the median', () => {
    expect(given(os(20, { medianFollowUpMonths: 18 })).limits).toContain('followUpShort');
    expect(given(os(20, { medianFollowUpMonths: 30 })).limits).not.toContain('followUpShort');
  });

  it('keeps the cases in order, and never says of a month what the counted people contradict', () => {
    const bounds: readonly [ScenarioBound, number][] = [
      ['worst', 90],
      ['lower', 75],
      ['upper', 25],
      ['best', 10],
    ];
    // Fewer and fewer are alive, and half of them at the median.
    const curves = fc
      .record({
        median: fc.double({ min: 3, max: 120, noNaN: true }),
        shape: fc.double({ min: 0.4, max: 3, noNaN: true }),
      })
      .chain(({ median, shape }) =>
        fc.record({
          median: fc.constant(median),
          landmarks: fc.array(
            fc.integer({ min: 1, max: 300 }).map((months) => ({
              months,
              arms: { new: 100 * 0.5 ** ((months / median) ** shape) },
            })),
            { maxLength: 5 },
          ),
          medianFollowUpMonths: fc.option(fc.integer({ min: 1, max: 200 })),
        }),
      );
    fc.assert(
      fc.property(curves, ({ median, ...curve }) => {
        const found = range(os(median, curve));
        if (found.kind === 'refused') return;
        const told = monthsOf(found).filter((months) => months !== null);
        expect(told.every((months, i) => i === 0 || months > (told[i - 1] ?? 0))).toBeTrue();
        for (const [bound, alive] of bounds) {
          const { months } = found.bounds[bound];
          if (months === null) continue;
          for (const mark of curve.landmarks) {
            const percent = Math.round(mark.arms.new);
            if (months < mark.months) expect(alive).toBeGreaterThanOrEqual(percent);
            if (months > mark.months) expect(alive).toBeLessThanOrEqual(percent);
          }
        }
      }),
    );
  });
});
