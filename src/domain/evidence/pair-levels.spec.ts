import { compare } from './comparison';
import { apartPairs, columnDifferences } from './pair-levels';
import { aFinding } from './testing/a-finding';
import { aResult, aTrial, asked } from './testing/a-trial';
import type { TrialPeople } from './trial-people';

const ratio = (value: number, low: number, high: number) =>
  aResult({ hazardRatio: { value, ci95: [low, high], p: null } });
const trial = aTrial({ results: [ratio(0.6, 0.48, 0.75)], applicability: asked });
const elsewhere = aTrial({
  id: 'elsewhere',
  year: 2019,
  applicability: asked,
  arms: aTrial().arms.map((arm) => (arm.id === 'new' ? { ...arm, optionId: 'third-drug' } : arm)),
  results: [ratio(0.75, 0.6, 0.94)],
});
const evidence = { trials: [trial, elsewhere], sideEffects: [] };
const people: TrialPeople = { area: 'hrPositive', lines: [1], her2: ['low'], markers: [] };
const of = () => people;
const comparison = (...ids: [string, string][]) =>
  compare(
    ids.map(([id, study]) => aFinding(id, [study])),
    evidence,
    false,
  );

describe('apartPairs', () => {
  it('compares two that did not meet through what both were compared with', () => {
    const [pair, ...more] = apartPairs(comparison(['new-drug', 'trial'], ['third-drug', 'elsewhere']), 'PFS', of);
    expect(more).toEqual([]);
    const ratio = pair?.level.kind === 'anchored' ? pair.level.indirect.ratio : null;
    expect([ratio?.value, ratio?.low, ratio?.high].map((one) => one?.toFixed(2))).toEqual(['0.80', '0.58', '1.10']);
  });

  it('leaves out those that met, and says why where it refuses', () => {
    expect(apartPairs(comparison(['new-drug', 'trial'], ['old-drug', 'trial']), 'PFS', of)).toEqual([]);
    const [pair] = apartPairs(comparison(['new-drug', 'trial'], ['third-drug', 'elsewhere']), 'PFS', () => null);
    expect(pair?.level.kind === 'unanchored' && pair.level.refusals).toEqual(['peopleUnknown']);
  });

  it('says nothing of an endpoint that a study does not report', () => {
    expect(apartPairs(comparison(['new-drug', 'trial'], ['third-drug', 'elsewhere']), 'OS', of)).toEqual([]);
  });
});

describe('columnDifferences', () => {
  it('lists what the studies do not share, in the order of the columns', () => {
    const differs = columnDifferences(comparison(['new-drug', 'trial'], ['third-drug', 'elsewhere']), of);
    expect(differs).toEqual([{ topic: 'year', kind: 'differs', values: [2024, 2019] }]);
    expect(columnDifferences(comparison(['new-drug', 'trial']), of)).toEqual([]);
  });
});
