import { comparisonDifferences } from './comparison-differences';
import { comparisonLevel } from './comparison-level';
import type { Contrast } from './indirect-comparison';
import { aResult, aTrial, asked } from './testing/a-trial';
import type { Trial } from './trial';

const ratio = { value: 0.6, ci95: [0.48, 0.75] as [number, number], p: null };
const result = aResult({ hazardRatio: ratio });
const people = { area: 'hrPositive', lines: [1], her2: ['low'], markers: [] } as const;

function contrast(trial: Trial, armId: string): Contrast {
  const arm = trial.arms.find(({ id }) => id === armId);
  const [first] = trial.results;
  if (!arm || !first) throw new Error('an arm with a result');
  return { trial, arm, result: first, people };
}

const trial = aTrial({ results: [result], applicability: asked });
const elsewhere = aTrial({ id: 'elsewhere', results: [result], applicability: asked });

describe('comparisonLevel', () => {
  it('is head to head within one randomised trial only', () => {
    expect(comparisonLevel(contrast(trial, 'new'), contrast(trial, 'old')).kind).toBe('headToHead');
    const cohorts = aTrial({ phase: '2', results: [aResult()] });
    const level = comparisonLevel(contrast(cohorts, 'new'), contrast(cohorts, 'old'));
    expect(level.kind === 'unanchored' && level.refusals).toContain('notRandomised');
  });

  it('is anchored where both were compared with the same, else unanchored with the reasons', () => {
    expect(comparisonLevel(contrast(trial, 'new'), contrast(elsewhere, 'new')).kind).toBe('anchored');
    const later = { ...contrast(elsewhere, 'new'), people: { ...people, lines: [2] as const } };
    const level = comparisonLevel(contrast(trial, 'new'), later);
    expect(level.kind === 'unanchored' && level.refusals).toEqual(['differentLine']);
    expect(level.kind === 'unanchored' && level.differs).toEqual([
      { topic: 'line', kind: 'differs', values: [[1], [2]] },
    ]);
  });
});

describe('comparisonDifferences', () => {
  it('lists what differs and what may differ, with both values, and nothing within one study', () => {
    const other = aTrial({
      id: 'other',
      year: 2019,
      results: [aResult({ assessedBy: null, hazardRatio: ratio })],
      applicability: { ...aTrial().applicability, priorCdk46: 'required' },
    });
    const silent = aTrial();
    expect(comparisonDifferences([contrast(trial, 'new'), contrast(trial, 'old')])).toEqual([]);
    expect(comparisonDifferences([contrast(silent, 'new'), contrast(other, 'new')])).toEqual([
      { topic: 'priorCdk46', kind: 'unknown', values: [null, 'required'] },
      { topic: 'reader', kind: 'unknown', values: ['BICR', null] },
      { topic: 'year', kind: 'differs', values: [2024, 2019] },
    ]);
  });

  it('does not ask who read the scans of a study that counts deaths', () => {
    const deaths = (id: string, assessedBy: string | null) =>
      contrast(aTrial({ id, results: [aResult({ endpoint: 'OS', assessedBy })] }), 'new');
    expect(comparisonDifferences([deaths('a', null), deaths('b', 'BICR')])).toEqual([]);
  });
});
