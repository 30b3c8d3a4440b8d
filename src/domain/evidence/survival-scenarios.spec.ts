import fc from 'fast-check';
import { checkedOnly, outcomeOf } from './outcome';
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

describe('scenarioRange', () => {
  it('takes the stated multiples of a median of 20 months, and says their limits', () => {
    const { months, from, limits } = given(os(20));
    expect(months).toEqual({ worst: 5, lower: 10, upper: 40, best: 60 });
    expect(new Set(Object.values(from))).toEqual(new Set(['multiple']));
    expect(limits).toEqual(['firstLineChemotherapy', 'curveNotSeen', 'worstLeastCertain']);
  });

  it('lets a published month go before a multiple, and reads nothing between two', () => {
    const { months, from } = given(
      os(20, {
        landmarks: [
          { months: 6, arms: { new: 90.4 } },
          { months: 12, arms: { new: 74 } },
          { months: 36, arms: { new: 24.5 } },
        ],
      }),
    );
    expect(months).toEqual({ worst: 6, lower: 10, upper: 36, best: 60 });
    expect(from).toEqual({ worst: 'published', lower: 'multiple', upper: 'published', best: 'multiple' });
  });

  it('drops published months that would turn the cases round', () => {
    const { months, from } = given(os(20, { landmarks: [{ months: 12, arms: { new: 90 } }] }));
    expect(months.worst).toBe(5);
    expect(from.worst).toBe('multiple');
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
    const hidden = checkedOnly(outcomeOf(aTrial(), os(20, { checked: null }), 'new'));
    expect(scenarioRange(aTrial(), hidden)).toEqual({ kind: 'refused', refusal: 'recalled' });
  });

  it('says that people were followed for less than the median', () => {
    expect(given(os(20, { medianFollowUpMonths: 18 })).limits).toContain('followUpShort');
    expect(given(os(20, { medianFollowUpMonths: 30 })).limits).not.toContain('followUpShort');
  });

  it('keeps the cases in order, whatever was published', () => {
    const marks = fc.array(
      fc.record({ months: fc.integer({ min: 1, max: 200 }), percent: fc.double({ min: 0, max: 100, noNaN: true }) }),
    );
    fc.assert(
      fc.property(fc.double({ min: 3, max: 120, noNaN: true }), marks, (median, published) => {
        const landmarks = published.map(({ months, percent }) => ({ months, arms: { new: percent } }));
        const { worst, lower, upper, best } = given(os(median, { landmarks })).months;
        expect(1 <= worst && worst < lower && lower < upper && upper < best).toBeTrue();
      }),
    );
  });
});
