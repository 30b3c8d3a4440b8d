import { byComparison, hazardsOf } from './hazard';
import { aResult, aTrial } from './testing/a-trial';

const ratio = (value: number, ci95: [number, number] | null, comparison?: [string, string], p: string | null = null) =>
  aTrial({ results: [aResult({ hazardRatio: { value, ci95, p, ...(comparison && { comparison }) } })] });
const only = (trial: ReturnType<typeof aTrial>) => {
  const [hazard] = hazardsOf(trial);
  if (!hazard) throw new Error('one hazard ratio');
  return hazard;
};

describe('hazardsOf', () => {
  it('names the arms in the order of the comparison, else of the trial', () => {
    expect(only(ratio(0.5, null)).first.id).toBe('new');
    const turned = only(ratio(0.5, null, ['old', 'new']));
    expect([turned.first.id, turned.second.id]).toEqual(['old', 'new']);
  });

  it('says whom it favours, and whether the interval leaves no difference open', () => {
    const judged = (value: number, ci95: [number, number] | null) => {
      const { favours, settled } = only(ratio(value, ci95));
      return [favours, settled];
    };
    expect(judged(0.51, [0.4, 0.64])).toEqual(['first', true]);
    expect(judged(0.9, [0.8, 1])).toEqual(['first', false]);
    expect(judged(1.6, [1.33, 1.92])).toEqual(['second', true]);
    expect(judged(1, [0.79, 1.27])).toEqual(['neither', false]);
  });

  it('claims no direction without a 95 % interval, unless a two-sided p under 0.05 stands for it', () => {
    const told = (value: number, p: string | null) => only(ratio(value, null, undefined, p)).favours;
    expect(told(1.05, '0.78')).toBe('untold');
    expect(told(0.92, 'one-sided 0.36')).toBe('untold');
    expect(told(0.92, 'one-sided 0.01')).toBe('untold');
    expect(told(0.7, null)).toBe('untold');
    expect(told(0.67, '0.006')).toBe('first');
    expect(told(1.4, '<0.0001')).toBe('second');
    expect(told(0.78, '0.008 (nominal)')).toBe('first');
    expect(told(0.7, '0.05')).toBe('untold');
  });

  it('leaves out results without a ratio, and refuses one that compares no two arms', () => {
    expect(hazardsOf(aTrial({ results: [aResult()] }))).toEqual([]);
    expect(() => hazardsOf(ratio(0.5, null, ['new', 'nobody']))).toThrowError(RangeError);
  });
});

describe('byComparison', () => {
  it('keeps together what compares the same two arms in the same order', () => {
    const trial = aTrial({
      results: [['new', 'old'] as const, ['old', 'new'] as const, ['new', 'old'] as const].map(([a, b], i) =>
        aResult({ id: `r${i}`, hazardRatio: { value: 0.5, ci95: null, p: null, comparison: [a, b] } }),
      ),
    });
    expect(byComparison(hazardsOf(trial)).map(({ hazards }) => hazards.map(({ result }) => result.id))).toEqual([
      ['r0', 'r2'],
      ['r1'],
    ]);
  });
});
