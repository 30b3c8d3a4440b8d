import { checkedOnly, landmarkOf, outcomeOf, sideEffectOf } from './outcome';
import { aResult, aTrial, anEffect } from './testing/a-trial';

describe('outcomeOf', () => {
  const trial = aTrial();

  it('keeps the figure as published, with its interval, arm and source', () => {
    expect(outcomeOf(trial, aResult(), 'new')).toEqual({
      kind: 'median',
      months: 3.8,
      interval: { low: 3.1, high: 5.2, from: 'published' },
      trialId: 'trial',
      armId: 'new',
      sourceId: 'source',
      checked: { on: '2026-11', against: 'https://example.org' },
    });
  });

  it('keeps the unit of what is counted in days, points or events, and is no share of people', () => {
    const result = aResult({ endpoint: 'other', unit: 'perYear', arms: { new: { value: 0.26, ci95: [0.15, 0.37] } } });
    expect(outcomeOf(trial, result, 'new')).toEqual(
      jasmine.objectContaining({
        kind: 'amount',
        value: 0.26,
        unit: 'perYear',
        interval: { low: 0.15, high: 0.37, from: 'published' },
      }),
    );
  });

  it('tells not reached from not reported', () => {
    const result = aResult({
      arms: { new: { value: null, ci95: null, notReached: true }, old: { value: null, ci95: null } },
    });
    expect(outcomeOf(trial, result, 'new')).toEqual(jasmine.objectContaining({ kind: 'median', months: null }));
    expect(outcomeOf(trial, result, 'old')).toEqual({ kind: 'notReported', why: 'notInStudy' });
    expect(outcomeOf(trial, result, 'third')).toEqual({ kind: 'notReported', why: 'notInStudy' });
  });

  it('gives nothing of a recalled figure to a patient', () => {
    expect(checkedOnly(outcomeOf(trial, aResult({ checked: null }), 'new'))).toEqual({
      kind: 'notReported',
      why: 'notChecked',
    });
  });

  it('reads a share at a time only where the result names it', () => {
    const result = aResult({ landmarks: [{ months: 6, arms: { new: 40.8, old: null } }] });
    expect(landmarkOf(trial, result, 'new', 6)).toEqual(jasmine.objectContaining({ percent: 40.8 }));
    expect(landmarkOf(trial, result, 'old', 6).kind).toBe('notReported');
    expect(landmarkOf(trial, result, 'new', 12).kind).toBe('notReported');
  });
});

describe('sideEffectOf', () => {
  const [arm] = aTrial().arms;
  if (!arm) throw new Error('the trial has arms');
  const row = anEffect('nausea', 35, 2.5);
  const interval = (trial = aTrial(), of = arm) => {
    const outcome = sideEffectOf(trial, row, of, 'anyGrade');
    return outcome.kind === 'notReported' ? null : outcome.interval;
  };

  it('says when the interval is reckoned from the size of the arm', () => {
    const read = interval();
    expect(read?.from).toBe('armSize');
    expect(read?.low).toBeCloseTo(28.7, 1);
    expect(read?.high).toBeCloseTo(41.8, 1);
  });

  it('takes the safety population where it is known', () => {
    const summary = { grade3plusAny: null, seriousAE: null, discontinuedForAE: null, deathFromAE: null, n: 50 };
    const safety = { arms: { new: summary }, sourceId: 'source', checked: null };
    const read = interval(aTrial({ safety }));
    expect(read?.from).toBe('safetyPopulation');
    expect((read?.high ?? 0) - (read?.low ?? 0)).toBeGreaterThan(20);
  });

  it('draws none where nobody was counted', () => {
    expect(interval(aTrial(), { ...arm, n: null })).toBeNull();
  });
});
